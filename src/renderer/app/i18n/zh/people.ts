// Words of the area 'people' in Chinese.
export default {} as const;
