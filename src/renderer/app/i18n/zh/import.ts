// Words of the area 'import' in Chinese.
export default {} as const;
