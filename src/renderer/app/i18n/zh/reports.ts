// Words of the area 'reports' in Chinese.
export default {} as const;
