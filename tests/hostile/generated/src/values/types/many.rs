// Generated from spec/values/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of several members:
///
/// - `Options.many`
/// - `Options.some`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Many {
    /// Value 0.
    ///
    /// On the wire: `VALUE_0`.
    Value0,

    /// Value 1.
    ///
    /// On the wire: `VALUE_1`.
    Value1,

    /// Value 2.
    ///
    /// On the wire: `VALUE_2`.
    Value2,

    /// Value 3.
    ///
    /// On the wire: `VALUE_3`.
    Value3,

    /// Value 4.
    ///
    /// On the wire: `VALUE_4`.
    Value4,

    /// Value 5.
    ///
    /// On the wire: `VALUE_5`.
    Value5,

    /// Value 6.
    ///
    /// On the wire: `VALUE_6`.
    Value6,

    /// Value 7.
    ///
    /// On the wire: `VALUE_7`.
    Value7,

    /// Value 8.
    ///
    /// On the wire: `VALUE_8`.
    Value8,

    /// Value 9.
    ///
    /// On the wire: `VALUE_9`.
    Value9,

    /// Value 10.
    ///
    /// On the wire: `VALUE_10`.
    Value10,

    /// Value 11.
    ///
    /// On the wire: `VALUE_11`.
    Value11,

    /// Value 12.
    ///
    /// On the wire: `VALUE_12`.
    Value12,

    /// Value 13.
    ///
    /// On the wire: `VALUE_13`.
    Value13,

    /// Value 14.
    ///
    /// On the wire: `VALUE_14`.
    Value14,

    /// Value 15.
    ///
    /// On the wire: `VALUE_15`.
    Value15,

    /// Value 16.
    ///
    /// On the wire: `VALUE_16`.
    Value16,

    /// Value 17.
    ///
    /// On the wire: `VALUE_17`.
    Value17,

    /// Value 18.
    ///
    /// On the wire: `VALUE_18`.
    Value18,

    /// Value 19.
    ///
    /// On the wire: `VALUE_19`.
    Value19,

    /// Value 20.
    ///
    /// On the wire: `VALUE_20`.
    Value20,

    /// Value 21.
    ///
    /// On the wire: `VALUE_21`.
    Value21,

    /// Value 22.
    ///
    /// On the wire: `VALUE_22`.
    Value22,

    /// Value 23.
    ///
    /// On the wire: `VALUE_23`.
    Value23,

    /// Value 24.
    ///
    /// On the wire: `VALUE_24`.
    Value24,

    /// Value 25.
    ///
    /// On the wire: `VALUE_25`.
    Value25,

    /// Value 26.
    ///
    /// On the wire: `VALUE_26`.
    Value26,

    /// Value 27.
    ///
    /// On the wire: `VALUE_27`.
    Value27,

    /// Value 28.
    ///
    /// On the wire: `VALUE_28`.
    Value28,

    /// Value 29.
    ///
    /// On the wire: `VALUE_29`.
    Value29,

    /// Value 30.
    ///
    /// On the wire: `VALUE_30`.
    Value30,

    /// Value 31.
    ///
    /// On the wire: `VALUE_31`.
    Value31,

    /// Value 32.
    ///
    /// On the wire: `VALUE_32`.
    Value32,

    /// Value 33.
    ///
    /// On the wire: `VALUE_33`.
    Value33,

    /// Value 34.
    ///
    /// On the wire: `VALUE_34`.
    Value34,

    /// Value 35.
    ///
    /// On the wire: `VALUE_35`.
    Value35,

    /// Value 36.
    ///
    /// On the wire: `VALUE_36`.
    Value36,

    /// Value 37.
    ///
    /// On the wire: `VALUE_37`.
    Value37,

    /// Value 38.
    ///
    /// On the wire: `VALUE_38`.
    Value38,

    /// Value 39.
    ///
    /// On the wire: `VALUE_39`.
    Value39,

    /// Value 40.
    ///
    /// On the wire: `VALUE_40`.
    Value40,

    /// Value 41.
    ///
    /// On the wire: `VALUE_41`.
    Value41,

    /// Value 42.
    ///
    /// On the wire: `VALUE_42`.
    Value42,

    /// Value 43.
    ///
    /// On the wire: `VALUE_43`.
    Value43,

    /// Value 44.
    ///
    /// On the wire: `VALUE_44`.
    Value44,

    /// Value 45.
    ///
    /// On the wire: `VALUE_45`.
    Value45,

    /// Value 46.
    ///
    /// On the wire: `VALUE_46`.
    Value46,

    /// Value 47.
    ///
    /// On the wire: `VALUE_47`.
    Value47,

    /// Value 48.
    ///
    /// On the wire: `VALUE_48`.
    Value48,

    /// Value 49.
    ///
    /// On the wire: `VALUE_49`.
    Value49,

    /// Value 50.
    ///
    /// On the wire: `VALUE_50`.
    Value50,

    /// Value 51.
    ///
    /// On the wire: `VALUE_51`.
    Value51,

    /// Value 52.
    ///
    /// On the wire: `VALUE_52`.
    Value52,

    /// Value 53.
    ///
    /// On the wire: `VALUE_53`.
    Value53,

    /// Value 54.
    ///
    /// On the wire: `VALUE_54`.
    Value54,

    /// Value 55.
    ///
    /// On the wire: `VALUE_55`.
    Value55,

    /// Value 56.
    ///
    /// On the wire: `VALUE_56`.
    Value56,

    /// Value 57.
    ///
    /// On the wire: `VALUE_57`.
    Value57,

    /// Value 58.
    ///
    /// On the wire: `VALUE_58`.
    Value58,

    /// Value 59.
    ///
    /// On the wire: `VALUE_59`.
    Value59,

    /// Value 60.
    ///
    /// On the wire: `VALUE_60`.
    Value60,

    /// Value 61.
    ///
    /// On the wire: `VALUE_61`.
    Value61,

    /// Value 62.
    ///
    /// On the wire: `VALUE_62`.
    Value62,

    /// Value 63.
    ///
    /// On the wire: `VALUE_63`.
    Value63,

    /// Value 64.
    ///
    /// On the wire: `VALUE_64`.
    Value64,

    /// Value 65.
    ///
    /// On the wire: `VALUE_65`.
    Value65,

    /// Value 66.
    ///
    /// On the wire: `VALUE_66`.
    Value66,

    /// Value 67.
    ///
    /// On the wire: `VALUE_67`.
    Value67,

    /// Value 68.
    ///
    /// On the wire: `VALUE_68`.
    Value68,

    /// Value 69.
    ///
    /// On the wire: `VALUE_69`.
    Value69,

    /// Value 70.
    ///
    /// On the wire: `VALUE_70`.
    Value70,

    /// Value 71.
    ///
    /// On the wire: `VALUE_71`.
    Value71,

    /// Value 72.
    ///
    /// On the wire: `VALUE_72`.
    Value72,

    /// Value 73.
    ///
    /// On the wire: `VALUE_73`.
    Value73,

    /// Value 74.
    ///
    /// On the wire: `VALUE_74`.
    Value74,

    /// Value 75.
    ///
    /// On the wire: `VALUE_75`.
    Value75,

    /// Value 76.
    ///
    /// On the wire: `VALUE_76`.
    Value76,

    /// Value 77.
    ///
    /// On the wire: `VALUE_77`.
    Value77,

    /// Value 78.
    ///
    /// On the wire: `VALUE_78`.
    Value78,

    /// Value 79.
    ///
    /// On the wire: `VALUE_79`.
    Value79,

    /// Value 80.
    ///
    /// On the wire: `VALUE_80`.
    Value80,

    /// Value 81.
    ///
    /// On the wire: `VALUE_81`.
    Value81,

    /// Value 82.
    ///
    /// On the wire: `VALUE_82`.
    Value82,

    /// Value 83.
    ///
    /// On the wire: `VALUE_83`.
    Value83,

    /// Value 84.
    ///
    /// On the wire: `VALUE_84`.
    Value84,

    /// Value 85.
    ///
    /// On the wire: `VALUE_85`.
    Value85,

    /// Value 86.
    ///
    /// On the wire: `VALUE_86`.
    Value86,

    /// Value 87.
    ///
    /// On the wire: `VALUE_87`.
    Value87,

    /// Value 88.
    ///
    /// On the wire: `VALUE_88`.
    Value88,

    /// Value 89.
    ///
    /// On the wire: `VALUE_89`.
    Value89,

    /// Value 90.
    ///
    /// On the wire: `VALUE_90`.
    Value90,

    /// Value 91.
    ///
    /// On the wire: `VALUE_91`.
    Value91,

    /// Value 92.
    ///
    /// On the wire: `VALUE_92`.
    Value92,

    /// Value 93.
    ///
    /// On the wire: `VALUE_93`.
    Value93,

    /// Value 94.
    ///
    /// On the wire: `VALUE_94`.
    Value94,

    /// Value 95.
    ///
    /// On the wire: `VALUE_95`.
    Value95,

    /// Value 96.
    ///
    /// On the wire: `VALUE_96`.
    Value96,

    /// Value 97.
    ///
    /// On the wire: `VALUE_97`.
    Value97,

    /// Value 98.
    ///
    /// On the wire: `VALUE_98`.
    Value98,

    /// Value 99.
    ///
    /// On the wire: `VALUE_99`.
    Value99,

    /// Value 100.
    ///
    /// On the wire: `VALUE_100`.
    Value100,

    /// Value 101.
    ///
    /// On the wire: `VALUE_101`.
    Value101,

    /// Value 102.
    ///
    /// On the wire: `VALUE_102`.
    Value102,

    /// Value 103.
    ///
    /// On the wire: `VALUE_103`.
    Value103,

    /// Value 104.
    ///
    /// On the wire: `VALUE_104`.
    Value104,

    /// Value 105.
    ///
    /// On the wire: `VALUE_105`.
    Value105,

    /// Value 106.
    ///
    /// On the wire: `VALUE_106`.
    Value106,

    /// Value 107.
    ///
    /// On the wire: `VALUE_107`.
    Value107,

    /// Value 108.
    ///
    /// On the wire: `VALUE_108`.
    Value108,

    /// Value 109.
    ///
    /// On the wire: `VALUE_109`.
    Value109,

    /// Value 110.
    ///
    /// On the wire: `VALUE_110`.
    Value110,

    /// Value 111.
    ///
    /// On the wire: `VALUE_111`.
    Value111,

    /// Value 112.
    ///
    /// On the wire: `VALUE_112`.
    Value112,

    /// Value 113.
    ///
    /// On the wire: `VALUE_113`.
    Value113,

    /// Value 114.
    ///
    /// On the wire: `VALUE_114`.
    Value114,

    /// Value 115.
    ///
    /// On the wire: `VALUE_115`.
    Value115,

    /// Value 116.
    ///
    /// On the wire: `VALUE_116`.
    Value116,

    /// Value 117.
    ///
    /// On the wire: `VALUE_117`.
    Value117,

    /// Value 118.
    ///
    /// On the wire: `VALUE_118`.
    Value118,

    /// Value 119.
    ///
    /// On the wire: `VALUE_119`.
    Value119,

    /// Value 120.
    ///
    /// On the wire: `VALUE_120`.
    Value120,

    /// Value 121.
    ///
    /// On the wire: `VALUE_121`.
    Value121,

    /// Value 122.
    ///
    /// On the wire: `VALUE_122`.
    Value122,

    /// Value 123.
    ///
    /// On the wire: `VALUE_123`.
    Value123,

    /// Value 124.
    ///
    /// On the wire: `VALUE_124`.
    Value124,

    /// Value 125.
    ///
    /// On the wire: `VALUE_125`.
    Value125,

    /// Value 126.
    ///
    /// On the wire: `VALUE_126`.
    Value126,

    /// Value 127.
    ///
    /// On the wire: `VALUE_127`.
    Value127,

    /// Value 128.
    ///
    /// On the wire: `VALUE_128`.
    Value128,

    /// Value 129.
    ///
    /// On the wire: `VALUE_129`.
    Value129,

    /// Value 130.
    ///
    /// On the wire: `VALUE_130`.
    Value130,

    /// Value 131.
    ///
    /// On the wire: `VALUE_131`.
    Value131,

    /// Value 132.
    ///
    /// On the wire: `VALUE_132`.
    Value132,

    /// Value 133.
    ///
    /// On the wire: `VALUE_133`.
    Value133,

    /// Value 134.
    ///
    /// On the wire: `VALUE_134`.
    Value134,

    /// Value 135.
    ///
    /// On the wire: `VALUE_135`.
    Value135,

    /// Value 136.
    ///
    /// On the wire: `VALUE_136`.
    Value136,

    /// Value 137.
    ///
    /// On the wire: `VALUE_137`.
    Value137,

    /// Value 138.
    ///
    /// On the wire: `VALUE_138`.
    Value138,

    /// Value 139.
    ///
    /// On the wire: `VALUE_139`.
    Value139,

    /// Value 140.
    ///
    /// On the wire: `VALUE_140`.
    Value140,

    /// Value 141.
    ///
    /// On the wire: `VALUE_141`.
    Value141,

    /// Value 142.
    ///
    /// On the wire: `VALUE_142`.
    Value142,

    /// Value 143.
    ///
    /// On the wire: `VALUE_143`.
    Value143,

    /// Value 144.
    ///
    /// On the wire: `VALUE_144`.
    Value144,

    /// Value 145.
    ///
    /// On the wire: `VALUE_145`.
    Value145,

    /// Value 146.
    ///
    /// On the wire: `VALUE_146`.
    Value146,

    /// Value 147.
    ///
    /// On the wire: `VALUE_147`.
    Value147,

    /// Value 148.
    ///
    /// On the wire: `VALUE_148`.
    Value148,

    /// Value 149.
    ///
    /// On the wire: `VALUE_149`.
    Value149,

    /// Value 150.
    ///
    /// On the wire: `VALUE_150`.
    Value150,

    /// Value 151.
    ///
    /// On the wire: `VALUE_151`.
    Value151,

    /// Value 152.
    ///
    /// On the wire: `VALUE_152`.
    Value152,

    /// Value 153.
    ///
    /// On the wire: `VALUE_153`.
    Value153,

    /// Value 154.
    ///
    /// On the wire: `VALUE_154`.
    Value154,

    /// Value 155.
    ///
    /// On the wire: `VALUE_155`.
    Value155,

    /// Value 156.
    ///
    /// On the wire: `VALUE_156`.
    Value156,

    /// Value 157.
    ///
    /// On the wire: `VALUE_157`.
    Value157,

    /// Value 158.
    ///
    /// On the wire: `VALUE_158`.
    Value158,

    /// Value 159.
    ///
    /// On the wire: `VALUE_159`.
    Value159,

    /// Value 160.
    ///
    /// On the wire: `VALUE_160`.
    Value160,

    /// Value 161.
    ///
    /// On the wire: `VALUE_161`.
    Value161,

    /// Value 162.
    ///
    /// On the wire: `VALUE_162`.
    Value162,

    /// Value 163.
    ///
    /// On the wire: `VALUE_163`.
    Value163,

    /// Value 164.
    ///
    /// On the wire: `VALUE_164`.
    Value164,

    /// Value 165.
    ///
    /// On the wire: `VALUE_165`.
    Value165,

    /// Value 166.
    ///
    /// On the wire: `VALUE_166`.
    Value166,

    /// Value 167.
    ///
    /// On the wire: `VALUE_167`.
    Value167,

    /// Value 168.
    ///
    /// On the wire: `VALUE_168`.
    Value168,

    /// Value 169.
    ///
    /// On the wire: `VALUE_169`.
    Value169,

    /// Value 170.
    ///
    /// On the wire: `VALUE_170`.
    Value170,

    /// Value 171.
    ///
    /// On the wire: `VALUE_171`.
    Value171,

    /// Value 172.
    ///
    /// On the wire: `VALUE_172`.
    Value172,

    /// Value 173.
    ///
    /// On the wire: `VALUE_173`.
    Value173,

    /// Value 174.
    ///
    /// On the wire: `VALUE_174`.
    Value174,

    /// Value 175.
    ///
    /// On the wire: `VALUE_175`.
    Value175,

    /// Value 176.
    ///
    /// On the wire: `VALUE_176`.
    Value176,

    /// Value 177.
    ///
    /// On the wire: `VALUE_177`.
    Value177,

    /// Value 178.
    ///
    /// On the wire: `VALUE_178`.
    Value178,

    /// Value 179.
    ///
    /// On the wire: `VALUE_179`.
    Value179,

    /// Value 180.
    ///
    /// On the wire: `VALUE_180`.
    Value180,

    /// Value 181.
    ///
    /// On the wire: `VALUE_181`.
    Value181,

    /// Value 182.
    ///
    /// On the wire: `VALUE_182`.
    Value182,

    /// Value 183.
    ///
    /// On the wire: `VALUE_183`.
    Value183,

    /// Value 184.
    ///
    /// On the wire: `VALUE_184`.
    Value184,

    /// Value 185.
    ///
    /// On the wire: `VALUE_185`.
    Value185,

    /// Value 186.
    ///
    /// On the wire: `VALUE_186`.
    Value186,

    /// Value 187.
    ///
    /// On the wire: `VALUE_187`.
    Value187,

    /// Value 188.
    ///
    /// On the wire: `VALUE_188`.
    Value188,

    /// Value 189.
    ///
    /// On the wire: `VALUE_189`.
    Value189,

    /// Value 190.
    ///
    /// On the wire: `VALUE_190`.
    Value190,

    /// Value 191.
    ///
    /// On the wire: `VALUE_191`.
    Value191,

    /// Value 192.
    ///
    /// On the wire: `VALUE_192`.
    Value192,

    /// Value 193.
    ///
    /// On the wire: `VALUE_193`.
    Value193,

    /// Value 194.
    ///
    /// On the wire: `VALUE_194`.
    Value194,

    /// Value 195.
    ///
    /// On the wire: `VALUE_195`.
    Value195,

    /// Value 196.
    ///
    /// On the wire: `VALUE_196`.
    Value196,

    /// Value 197.
    ///
    /// On the wire: `VALUE_197`.
    Value197,

    /// Value 198.
    ///
    /// On the wire: `VALUE_198`.
    Value198,

    /// Value 199.
    ///
    /// On the wire: `VALUE_199`.
    Value199,

    /// Value 200.
    ///
    /// On the wire: `VALUE_200`.
    Value200,

    /// Value 201.
    ///
    /// On the wire: `VALUE_201`.
    Value201,

    /// Value 202.
    ///
    /// On the wire: `VALUE_202`.
    Value202,

    /// Value 203.
    ///
    /// On the wire: `VALUE_203`.
    Value203,

    /// Value 204.
    ///
    /// On the wire: `VALUE_204`.
    Value204,

    /// Value 205.
    ///
    /// On the wire: `VALUE_205`.
    Value205,

    /// Value 206.
    ///
    /// On the wire: `VALUE_206`.
    Value206,

    /// Value 207.
    ///
    /// On the wire: `VALUE_207`.
    Value207,

    /// Value 208.
    ///
    /// On the wire: `VALUE_208`.
    Value208,

    /// Value 209.
    ///
    /// On the wire: `VALUE_209`.
    Value209,

    /// Value 210.
    ///
    /// On the wire: `VALUE_210`.
    Value210,

    /// Value 211.
    ///
    /// On the wire: `VALUE_211`.
    Value211,

    /// Value 212.
    ///
    /// On the wire: `VALUE_212`.
    Value212,

    /// Value 213.
    ///
    /// On the wire: `VALUE_213`.
    Value213,

    /// Value 214.
    ///
    /// On the wire: `VALUE_214`.
    Value214,

    /// Value 215.
    ///
    /// On the wire: `VALUE_215`.
    Value215,

    /// Value 216.
    ///
    /// On the wire: `VALUE_216`.
    Value216,

    /// Value 217.
    ///
    /// On the wire: `VALUE_217`.
    Value217,

    /// Value 218.
    ///
    /// On the wire: `VALUE_218`.
    Value218,

    /// Value 219.
    ///
    /// On the wire: `VALUE_219`.
    Value219,

    /// Value 220.
    ///
    /// On the wire: `VALUE_220`.
    Value220,

    /// Value 221.
    ///
    /// On the wire: `VALUE_221`.
    Value221,

    /// Value 222.
    ///
    /// On the wire: `VALUE_222`.
    Value222,

    /// Value 223.
    ///
    /// On the wire: `VALUE_223`.
    Value223,

    /// Value 224.
    ///
    /// On the wire: `VALUE_224`.
    Value224,

    /// Value 225.
    ///
    /// On the wire: `VALUE_225`.
    Value225,

    /// Value 226.
    ///
    /// On the wire: `VALUE_226`.
    Value226,

    /// Value 227.
    ///
    /// On the wire: `VALUE_227`.
    Value227,

    /// Value 228.
    ///
    /// On the wire: `VALUE_228`.
    Value228,

    /// Value 229.
    ///
    /// On the wire: `VALUE_229`.
    Value229,

    /// Value 230.
    ///
    /// On the wire: `VALUE_230`.
    Value230,

    /// Value 231.
    ///
    /// On the wire: `VALUE_231`.
    Value231,

    /// Value 232.
    ///
    /// On the wire: `VALUE_232`.
    Value232,

    /// Value 233.
    ///
    /// On the wire: `VALUE_233`.
    Value233,

    /// Value 234.
    ///
    /// On the wire: `VALUE_234`.
    Value234,

    /// Value 235.
    ///
    /// On the wire: `VALUE_235`.
    Value235,

    /// Value 236.
    ///
    /// On the wire: `VALUE_236`.
    Value236,

    /// Value 237.
    ///
    /// On the wire: `VALUE_237`.
    Value237,

    /// Value 238.
    ///
    /// On the wire: `VALUE_238`.
    Value238,

    /// Value 239.
    ///
    /// On the wire: `VALUE_239`.
    Value239,

    /// Value 240.
    ///
    /// On the wire: `VALUE_240`.
    Value240,

    /// Value 241.
    ///
    /// On the wire: `VALUE_241`.
    Value241,

    /// Value 242.
    ///
    /// On the wire: `VALUE_242`.
    Value242,

    /// Value 243.
    ///
    /// On the wire: `VALUE_243`.
    Value243,

    /// Value 244.
    ///
    /// On the wire: `VALUE_244`.
    Value244,

    /// Value 245.
    ///
    /// On the wire: `VALUE_245`.
    Value245,

    /// Value 246.
    ///
    /// On the wire: `VALUE_246`.
    Value246,

    /// Value 247.
    ///
    /// On the wire: `VALUE_247`.
    Value247,

    /// Value 248.
    ///
    /// On the wire: `VALUE_248`.
    Value248,

    /// Value 249.
    ///
    /// On the wire: `VALUE_249`.
    Value249,

    /// Value 250.
    ///
    /// On the wire: `VALUE_250`.
    Value250,

    /// Value 251.
    ///
    /// On the wire: `VALUE_251`.
    Value251,

    /// Value 252.
    ///
    /// On the wire: `VALUE_252`.
    Value252,

    /// Value 253.
    ///
    /// On the wire: `VALUE_253`.
    Value253,

    /// Value 254.
    ///
    /// On the wire: `VALUE_254`.
    Value254,

    /// Value 255.
    ///
    /// On the wire: `VALUE_255`.
    Value255,

    /// Value 256.
    ///
    /// On the wire: `VALUE_256`.
    Value256,

    /// Value 257.
    ///
    /// On the wire: `VALUE_257`.
    Value257,

    /// Value 258.
    ///
    /// On the wire: `VALUE_258`.
    Value258,

    /// Value 259.
    ///
    /// On the wire: `VALUE_259`.
    Value259,

    /// Value 260.
    ///
    /// On the wire: `VALUE_260`.
    Value260,

    /// Value 261.
    ///
    /// On the wire: `VALUE_261`.
    Value261,

    /// Value 262.
    ///
    /// On the wire: `VALUE_262`.
    Value262,

    /// Value 263.
    ///
    /// On the wire: `VALUE_263`.
    Value263,

    /// Value 264.
    ///
    /// On the wire: `VALUE_264`.
    Value264,

    /// Value 265.
    ///
    /// On the wire: `VALUE_265`.
    Value265,

    /// Value 266.
    ///
    /// On the wire: `VALUE_266`.
    Value266,

    /// Value 267.
    ///
    /// On the wire: `VALUE_267`.
    Value267,

    /// Value 268.
    ///
    /// On the wire: `VALUE_268`.
    Value268,

    /// Value 269.
    ///
    /// On the wire: `VALUE_269`.
    Value269,

    /// Value 270.
    ///
    /// On the wire: `VALUE_270`.
    Value270,

    /// Value 271.
    ///
    /// On the wire: `VALUE_271`.
    Value271,

    /// Value 272.
    ///
    /// On the wire: `VALUE_272`.
    Value272,

    /// Value 273.
    ///
    /// On the wire: `VALUE_273`.
    Value273,

    /// Value 274.
    ///
    /// On the wire: `VALUE_274`.
    Value274,

    /// Value 275.
    ///
    /// On the wire: `VALUE_275`.
    Value275,

    /// Value 276.
    ///
    /// On the wire: `VALUE_276`.
    Value276,

    /// Value 277.
    ///
    /// On the wire: `VALUE_277`.
    Value277,

    /// Value 278.
    ///
    /// On the wire: `VALUE_278`.
    Value278,

    /// Value 279.
    ///
    /// On the wire: `VALUE_279`.
    Value279,

    /// Value 280.
    ///
    /// On the wire: `VALUE_280`.
    Value280,

    /// Value 281.
    ///
    /// On the wire: `VALUE_281`.
    Value281,

    /// Value 282.
    ///
    /// On the wire: `VALUE_282`.
    Value282,

    /// Value 283.
    ///
    /// On the wire: `VALUE_283`.
    Value283,

    /// Value 284.
    ///
    /// On the wire: `VALUE_284`.
    Value284,

    /// Value 285.
    ///
    /// On the wire: `VALUE_285`.
    Value285,

    /// Value 286.
    ///
    /// On the wire: `VALUE_286`.
    Value286,

    /// Value 287.
    ///
    /// On the wire: `VALUE_287`.
    Value287,

    /// Value 288.
    ///
    /// On the wire: `VALUE_288`.
    Value288,

    /// Value 289.
    ///
    /// On the wire: `VALUE_289`.
    Value289,

    /// Value 290.
    ///
    /// On the wire: `VALUE_290`.
    Value290,

    /// Value 291.
    ///
    /// On the wire: `VALUE_291`.
    Value291,

    /// Value 292.
    ///
    /// On the wire: `VALUE_292`.
    Value292,

    /// Value 293.
    ///
    /// On the wire: `VALUE_293`.
    Value293,

    /// Value 294.
    ///
    /// On the wire: `VALUE_294`.
    Value294,

    /// Value 295.
    ///
    /// On the wire: `VALUE_295`.
    Value295,

    /// Value 296.
    ///
    /// On the wire: `VALUE_296`.
    Value296,

    /// Value 297.
    ///
    /// On the wire: `VALUE_297`.
    Value297,

    /// Value 298.
    ///
    /// On the wire: `VALUE_298`.
    Value298,

    /// Value 299.
    ///
    /// On the wire: `VALUE_299`.
    Value299,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Many {
        Value0 = "VALUE_0";
        Value1 = "VALUE_1";
        Value2 = "VALUE_2";
        Value3 = "VALUE_3";
        Value4 = "VALUE_4";
        Value5 = "VALUE_5";
        Value6 = "VALUE_6";
        Value7 = "VALUE_7";
        Value8 = "VALUE_8";
        Value9 = "VALUE_9";
        Value10 = "VALUE_10";
        Value11 = "VALUE_11";
        Value12 = "VALUE_12";
        Value13 = "VALUE_13";
        Value14 = "VALUE_14";
        Value15 = "VALUE_15";
        Value16 = "VALUE_16";
        Value17 = "VALUE_17";
        Value18 = "VALUE_18";
        Value19 = "VALUE_19";
        Value20 = "VALUE_20";
        Value21 = "VALUE_21";
        Value22 = "VALUE_22";
        Value23 = "VALUE_23";
        Value24 = "VALUE_24";
        Value25 = "VALUE_25";
        Value26 = "VALUE_26";
        Value27 = "VALUE_27";
        Value28 = "VALUE_28";
        Value29 = "VALUE_29";
        Value30 = "VALUE_30";
        Value31 = "VALUE_31";
        Value32 = "VALUE_32";
        Value33 = "VALUE_33";
        Value34 = "VALUE_34";
        Value35 = "VALUE_35";
        Value36 = "VALUE_36";
        Value37 = "VALUE_37";
        Value38 = "VALUE_38";
        Value39 = "VALUE_39";
        Value40 = "VALUE_40";
        Value41 = "VALUE_41";
        Value42 = "VALUE_42";
        Value43 = "VALUE_43";
        Value44 = "VALUE_44";
        Value45 = "VALUE_45";
        Value46 = "VALUE_46";
        Value47 = "VALUE_47";
        Value48 = "VALUE_48";
        Value49 = "VALUE_49";
        Value50 = "VALUE_50";
        Value51 = "VALUE_51";
        Value52 = "VALUE_52";
        Value53 = "VALUE_53";
        Value54 = "VALUE_54";
        Value55 = "VALUE_55";
        Value56 = "VALUE_56";
        Value57 = "VALUE_57";
        Value58 = "VALUE_58";
        Value59 = "VALUE_59";
        Value60 = "VALUE_60";
        Value61 = "VALUE_61";
        Value62 = "VALUE_62";
        Value63 = "VALUE_63";
        Value64 = "VALUE_64";
        Value65 = "VALUE_65";
        Value66 = "VALUE_66";
        Value67 = "VALUE_67";
        Value68 = "VALUE_68";
        Value69 = "VALUE_69";
        Value70 = "VALUE_70";
        Value71 = "VALUE_71";
        Value72 = "VALUE_72";
        Value73 = "VALUE_73";
        Value74 = "VALUE_74";
        Value75 = "VALUE_75";
        Value76 = "VALUE_76";
        Value77 = "VALUE_77";
        Value78 = "VALUE_78";
        Value79 = "VALUE_79";
        Value80 = "VALUE_80";
        Value81 = "VALUE_81";
        Value82 = "VALUE_82";
        Value83 = "VALUE_83";
        Value84 = "VALUE_84";
        Value85 = "VALUE_85";
        Value86 = "VALUE_86";
        Value87 = "VALUE_87";
        Value88 = "VALUE_88";
        Value89 = "VALUE_89";
        Value90 = "VALUE_90";
        Value91 = "VALUE_91";
        Value92 = "VALUE_92";
        Value93 = "VALUE_93";
        Value94 = "VALUE_94";
        Value95 = "VALUE_95";
        Value96 = "VALUE_96";
        Value97 = "VALUE_97";
        Value98 = "VALUE_98";
        Value99 = "VALUE_99";
        Value100 = "VALUE_100";
        Value101 = "VALUE_101";
        Value102 = "VALUE_102";
        Value103 = "VALUE_103";
        Value104 = "VALUE_104";
        Value105 = "VALUE_105";
        Value106 = "VALUE_106";
        Value107 = "VALUE_107";
        Value108 = "VALUE_108";
        Value109 = "VALUE_109";
        Value110 = "VALUE_110";
        Value111 = "VALUE_111";
        Value112 = "VALUE_112";
        Value113 = "VALUE_113";
        Value114 = "VALUE_114";
        Value115 = "VALUE_115";
        Value116 = "VALUE_116";
        Value117 = "VALUE_117";
        Value118 = "VALUE_118";
        Value119 = "VALUE_119";
        Value120 = "VALUE_120";
        Value121 = "VALUE_121";
        Value122 = "VALUE_122";
        Value123 = "VALUE_123";
        Value124 = "VALUE_124";
        Value125 = "VALUE_125";
        Value126 = "VALUE_126";
        Value127 = "VALUE_127";
        Value128 = "VALUE_128";
        Value129 = "VALUE_129";
        Value130 = "VALUE_130";
        Value131 = "VALUE_131";
        Value132 = "VALUE_132";
        Value133 = "VALUE_133";
        Value134 = "VALUE_134";
        Value135 = "VALUE_135";
        Value136 = "VALUE_136";
        Value137 = "VALUE_137";
        Value138 = "VALUE_138";
        Value139 = "VALUE_139";
        Value140 = "VALUE_140";
        Value141 = "VALUE_141";
        Value142 = "VALUE_142";
        Value143 = "VALUE_143";
        Value144 = "VALUE_144";
        Value145 = "VALUE_145";
        Value146 = "VALUE_146";
        Value147 = "VALUE_147";
        Value148 = "VALUE_148";
        Value149 = "VALUE_149";
        Value150 = "VALUE_150";
        Value151 = "VALUE_151";
        Value152 = "VALUE_152";
        Value153 = "VALUE_153";
        Value154 = "VALUE_154";
        Value155 = "VALUE_155";
        Value156 = "VALUE_156";
        Value157 = "VALUE_157";
        Value158 = "VALUE_158";
        Value159 = "VALUE_159";
        Value160 = "VALUE_160";
        Value161 = "VALUE_161";
        Value162 = "VALUE_162";
        Value163 = "VALUE_163";
        Value164 = "VALUE_164";
        Value165 = "VALUE_165";
        Value166 = "VALUE_166";
        Value167 = "VALUE_167";
        Value168 = "VALUE_168";
        Value169 = "VALUE_169";
        Value170 = "VALUE_170";
        Value171 = "VALUE_171";
        Value172 = "VALUE_172";
        Value173 = "VALUE_173";
        Value174 = "VALUE_174";
        Value175 = "VALUE_175";
        Value176 = "VALUE_176";
        Value177 = "VALUE_177";
        Value178 = "VALUE_178";
        Value179 = "VALUE_179";
        Value180 = "VALUE_180";
        Value181 = "VALUE_181";
        Value182 = "VALUE_182";
        Value183 = "VALUE_183";
        Value184 = "VALUE_184";
        Value185 = "VALUE_185";
        Value186 = "VALUE_186";
        Value187 = "VALUE_187";
        Value188 = "VALUE_188";
        Value189 = "VALUE_189";
        Value190 = "VALUE_190";
        Value191 = "VALUE_191";
        Value192 = "VALUE_192";
        Value193 = "VALUE_193";
        Value194 = "VALUE_194";
        Value195 = "VALUE_195";
        Value196 = "VALUE_196";
        Value197 = "VALUE_197";
        Value198 = "VALUE_198";
        Value199 = "VALUE_199";
        Value200 = "VALUE_200";
        Value201 = "VALUE_201";
        Value202 = "VALUE_202";
        Value203 = "VALUE_203";
        Value204 = "VALUE_204";
        Value205 = "VALUE_205";
        Value206 = "VALUE_206";
        Value207 = "VALUE_207";
        Value208 = "VALUE_208";
        Value209 = "VALUE_209";
        Value210 = "VALUE_210";
        Value211 = "VALUE_211";
        Value212 = "VALUE_212";
        Value213 = "VALUE_213";
        Value214 = "VALUE_214";
        Value215 = "VALUE_215";
        Value216 = "VALUE_216";
        Value217 = "VALUE_217";
        Value218 = "VALUE_218";
        Value219 = "VALUE_219";
        Value220 = "VALUE_220";
        Value221 = "VALUE_221";
        Value222 = "VALUE_222";
        Value223 = "VALUE_223";
        Value224 = "VALUE_224";
        Value225 = "VALUE_225";
        Value226 = "VALUE_226";
        Value227 = "VALUE_227";
        Value228 = "VALUE_228";
        Value229 = "VALUE_229";
        Value230 = "VALUE_230";
        Value231 = "VALUE_231";
        Value232 = "VALUE_232";
        Value233 = "VALUE_233";
        Value234 = "VALUE_234";
        Value235 = "VALUE_235";
        Value236 = "VALUE_236";
        Value237 = "VALUE_237";
        Value238 = "VALUE_238";
        Value239 = "VALUE_239";
        Value240 = "VALUE_240";
        Value241 = "VALUE_241";
        Value242 = "VALUE_242";
        Value243 = "VALUE_243";
        Value244 = "VALUE_244";
        Value245 = "VALUE_245";
        Value246 = "VALUE_246";
        Value247 = "VALUE_247";
        Value248 = "VALUE_248";
        Value249 = "VALUE_249";
        Value250 = "VALUE_250";
        Value251 = "VALUE_251";
        Value252 = "VALUE_252";
        Value253 = "VALUE_253";
        Value254 = "VALUE_254";
        Value255 = "VALUE_255";
        Value256 = "VALUE_256";
        Value257 = "VALUE_257";
        Value258 = "VALUE_258";
        Value259 = "VALUE_259";
        Value260 = "VALUE_260";
        Value261 = "VALUE_261";
        Value262 = "VALUE_262";
        Value263 = "VALUE_263";
        Value264 = "VALUE_264";
        Value265 = "VALUE_265";
        Value266 = "VALUE_266";
        Value267 = "VALUE_267";
        Value268 = "VALUE_268";
        Value269 = "VALUE_269";
        Value270 = "VALUE_270";
        Value271 = "VALUE_271";
        Value272 = "VALUE_272";
        Value273 = "VALUE_273";
        Value274 = "VALUE_274";
        Value275 = "VALUE_275";
        Value276 = "VALUE_276";
        Value277 = "VALUE_277";
        Value278 = "VALUE_278";
        Value279 = "VALUE_279";
        Value280 = "VALUE_280";
        Value281 = "VALUE_281";
        Value282 = "VALUE_282";
        Value283 = "VALUE_283";
        Value284 = "VALUE_284";
        Value285 = "VALUE_285";
        Value286 = "VALUE_286";
        Value287 = "VALUE_287";
        Value288 = "VALUE_288";
        Value289 = "VALUE_289";
        Value290 = "VALUE_290";
        Value291 = "VALUE_291";
        Value292 = "VALUE_292";
        Value293 = "VALUE_293";
        Value294 = "VALUE_294";
        Value295 = "VALUE_295";
        Value296 = "VALUE_296";
        Value297 = "VALUE_297";
        Value298 = "VALUE_298";
        Value299 = "VALUE_299";
    }
}
