// Readings of the characters that are common in personal names, to find 王伟 behind Wang Wei. Not a dictionary.

/** Syllable and the characters read so; a character may stand under two. */
const readings = `
an安 ai艾爱 ao敖奥 ba巴 bai白柏百 ban班 bao包鲍宝保葆 bei贝北蓓 ben贲 bi毕碧必弼 bian卞边 biao彪标 bin斌彬宾滨缤 bing冰兵炳丙秉 bo波博薄柏勃 bu卜步
cai蔡才彩财 cao曹 cen岑 chai柴 chan单 chang常昌畅长 chao超巢朝潮晁 chen陈晨辰沉宸琛 cheng程成城诚承澄丞 chi池迟 chong冲崇 chu楚储初褚 chuan川传 chun春纯淳 cong聪丛从 cui崔翠
da达大 dai戴代黛 dan丹单旦 dang党 dao道 de德 deng邓登 di狄迪弟 dian典 diao刁 ding丁定 dong董东冬栋 dou窦 du杜都 duan段端 dun敦 duo多
e鄂 en恩 er尔 fa发法 fan范樊凡帆繁 fang方房芳放 fei费飞菲非斐 fen芬 feng冯封丰风峰锋凤枫 fu傅付符福富甫芙
gai盖 gan甘干 gang刚钢岗 gao高皋 ge葛戈格 gen根 geng耿庚 gong宫龚巩功公恭 gou苟 gu顾古谷固 guan关管官冠 guang光广 gui桂贵归 guo郭国果
hai海 han韩汉涵寒翰含晗 hang航杭 hao郝浩昊豪好皓 he何贺和河赫荷鹤 heng恒亨衡 hong洪红宏虹鸿弘泓 hou侯厚 hu胡虎湖护 hua华花化桦 huai怀 huan环欢焕桓 huang黄煌皇 hui辉惠慧会晖卉 huo霍
ji纪季吉计姬冀继基济际 jia贾家佳嘉甲 jian简建健坚剑鉴俭见 jiang江姜蒋疆将 jiao焦娇皎 jie杰洁捷节解介婕 jin金靳晋进锦瑾津 jing景静晶京敬荆晶竞菁婧 jiong炯 jiu九久 ju居菊鞠巨 juan娟 jun军君俊峻骏钧均珺
kai凯开恺楷 kan阚 kang康 ke柯可克科珂 kong孔 kuan宽 kuang邝匡 kui奎魁葵 kun坤昆锟 kuo阔
lai赖来 lan兰蓝岚澜 lang郎朗 lao劳 le乐 lei雷蕾磊垒 leng冷 li李黎厉力丽利莉理立礼励栗 lian连廉莲练 liang梁良亮 liao廖 lin林临琳麟霖 ling凌玲灵岭令 liu刘柳留 long龙隆 lou娄楼 lu卢鲁陆路吕露璐禄 lv吕律绿 luan栾 lun伦 luo罗骆洛
ma马 mai麦 man满曼 mang莽 mao毛茅茂懋 mei梅美媚 men门 meng孟蒙萌梦 mi米宓 miao苗缪妙 min闵敏民旻 ming明鸣铭名 mo莫墨默 mou牟 mu穆木慕牧
na娜那 nan南楠男 ni倪尼妮 nian年 nie聂 ning宁凝 niu牛 nong农 ou欧区 pan潘攀盼 pang庞 pei裴沛培佩 peng彭鹏朋 pi皮 ping平萍屏 pu蒲浦朴普
qi齐戚祁琦奇启琪旗其祺 qian钱千倩谦乾前 qiang强 qiao乔巧 qin秦琴勤钦 qing青清晴庆卿 qiong琼 qiu邱秋裘丘求 qu曲屈瞿 quan全权泉 que阙
ran冉然 ren任仁人 rong荣容蓉融戎 rou柔 ru茹如汝儒 ruan阮 rui瑞锐睿蕊 run润
san三 sang桑 sen森 sha沙莎 shan单山珊善 shang尚商 shao邵绍少韶 she佘 shen沈申深慎 sheng盛生胜升圣声 shi石史施时师世士诗实 shou寿守 shu舒树书淑述殊 shuai帅 shuang双爽 shui水 shun顺舜 shuo硕 si司思斯四 song宋松嵩颂 su苏素粟 sui隋随岁 sun孙笋
tai台泰太 tan谭谈檀 tang唐汤堂棠 tao陶涛桃韬 teng滕腾 tian田天甜 tie铁 ting婷廷庭亭 tong童佟同通彤桐 tu涂屠 tuo拓
wan万婉晚 wang王汪旺望 wei魏韦卫伟维薇威巍玮炜蔚未为 wen温文闻雯 weng翁 wu吴武伍邬五午悟
xi席奚习西希曦熙喜锡 xia夏霞侠 xian冼贤先显仙 xiang向项翔香祥湘相 xiao肖萧晓小笑孝霄潇 xie谢解协 xin辛新心欣鑫昕信馨 xing邢兴星行幸 xiong熊雄 xiu秀修 xu徐许旭须绪胥 xuan宣轩璇萱玄 xue薛雪学 xun荀训勋迅
ya亚雅娅 yan严颜闫阎燕岩艳延彦妍言炎 yang杨阳洋扬仰 yao姚瑶耀尧 ye叶业野烨晔 yi易伊一毅怡义艺益逸奕宜依仪 yin尹殷银寅印音 ying英应颖莹盈迎瑛 yong勇永雍咏泳 you尤游友有佑 yu于余俞虞玉宇雨瑜钰育裕煜禹郁喻 yuan袁元远媛源原苑 yue岳月悦跃越 yun云芸运韵允
zan臧 zang臧 zeng曾增 zha查 zhai翟 zhan詹展占战湛 zhang张章彰璋 zhao赵昭兆照钊 zhe哲喆 zhen甄真珍振镇震贞 zheng郑正政峥征 zhi志智芝之支治植枝 zhong钟仲忠中众 zhou周洲舟 zhu朱祝竹珠柱 zhuang庄壮 zhuo卓 zi子紫梓自 zong宗综 zou邹 zu祖 zuo左作
`;

const syllablesOf = new Map<string, string[]>();
for (const entry of readings.trim().split(/\s+/)) {
  const syllable = /^[a-z]+/.exec(entry)?.[0] ?? '';
  for (const character of entry.slice(syllable.length)) {
    syllablesOf.set(character, [...(syllablesOf.get(character) ?? []), syllable]);
  }
}

/**
 * Readings of a Chinese name, letters only, surname first (`wangwei`). At most eight; none where a character is not
 * in the table.
 * @param name as `foldBare` gives it
 */
export function pinyinKeys(name: string): string[] {
  if (!/^[\u3400-\u9fff]{2,4}$/.test(name)) return [];
  let keys = [''];
  for (const character of name) {
    const syllables = syllablesOf.get(character) ?? [];
    keys = keys.flatMap((key) => syllables.map((syllable) => key + syllable)).slice(0, 8);
  }
  return keys;
}

/** Letters of a romanised name, surname first: `Wang Wei`, `WANG, Xiaoming`, `Wang Xiao-Ming`. Undefined for others. */
export function romanKey(name: string): string | undefined {
  const words = name
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/['’.-]/g, '')
    .split(/[\s,]+/);
  if (words.length < 2 || words.length > 3 || !words.every((word) => /^[a-z]{2,}$/.test(word)))
    return undefined;
  return words.join('').replaceAll('ü', 'v');
}
