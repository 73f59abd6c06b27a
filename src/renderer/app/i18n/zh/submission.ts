// Words of the area 'submission' in Chinese.
export default {} as const;
