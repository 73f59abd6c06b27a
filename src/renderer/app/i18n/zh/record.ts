// Words of the area 'record' in Chinese.
export default {} as const;
