// Words of the area 'activity' in Chinese.
export default {} as const;
