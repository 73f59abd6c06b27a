// Words of the area 'portfolio' in Chinese.
export default {} as const;
