// Words of the area 'errors' in Chinese.
export default {} as const;
