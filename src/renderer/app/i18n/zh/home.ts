// Words of the area 'home' in Chinese.
export default {} as const;
