// Words of the area 'settings' in Chinese.
export default {} as const;
