// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::Leaf;

/// A hundred and fifty members.
///
/// Source: Objects, table 17.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Wide {
    /// Member 0.
    pub member_0: Option<String>,

    /// Member 1.
    pub member_1: Option<i64>,

    /// Member 2.
    pub member_2: Option<f64>,

    /// Member 3.
    pub member_3: Option<bool>,

    /// Member 4.
    pub member_4: List<String>,

    /// Member 5.
    pub member_5: Option<Leaf>,

    /// Member 6.
    pub member_6: Option<String>,

    /// Member 7.
    pub member_7: Option<i64>,

    /// Member 8.
    pub member_8: Option<f64>,

    /// Member 9.
    pub member_9: Option<bool>,

    /// Member 10.
    pub member_10: List<String>,

    /// Member 11.
    pub member_11: Option<Leaf>,

    /// Member 12.
    pub member_12: Option<String>,

    /// Member 13.
    pub member_13: Option<i64>,

    /// Member 14.
    pub member_14: Option<f64>,

    /// Member 15.
    pub member_15: Option<bool>,

    /// Member 16.
    pub member_16: List<String>,

    /// Member 17.
    pub member_17: Option<Leaf>,

    /// Member 18.
    pub member_18: Option<String>,

    /// Member 19.
    pub member_19: Option<i64>,

    /// Member 20.
    pub member_20: Option<f64>,

    /// Member 21.
    pub member_21: Option<bool>,

    /// Member 22.
    pub member_22: List<String>,

    /// Member 23.
    pub member_23: Option<Leaf>,

    /// Member 24.
    pub member_24: Option<String>,

    /// Member 25.
    pub member_25: Option<i64>,

    /// Member 26.
    pub member_26: Option<f64>,

    /// Member 27.
    pub member_27: Option<bool>,

    /// Member 28.
    pub member_28: List<String>,

    /// Member 29.
    pub member_29: Option<Leaf>,

    /// Member 30.
    pub member_30: Option<String>,

    /// Member 31.
    pub member_31: Option<i64>,

    /// Member 32.
    pub member_32: Option<f64>,

    /// Member 33.
    pub member_33: Option<bool>,

    /// Member 34.
    pub member_34: List<String>,

    /// Member 35.
    pub member_35: Option<Leaf>,

    /// Member 36.
    pub member_36: Option<String>,

    /// Member 37.
    pub member_37: Option<i64>,

    /// Member 38.
    pub member_38: Option<f64>,

    /// Member 39.
    pub member_39: Option<bool>,

    /// Member 40.
    pub member_40: List<String>,

    /// Member 41.
    pub member_41: Option<Leaf>,

    /// Member 42.
    pub member_42: Option<String>,

    /// Member 43.
    pub member_43: Option<i64>,

    /// Member 44.
    pub member_44: Option<f64>,

    /// Member 45.
    pub member_45: Option<bool>,

    /// Member 46.
    pub member_46: List<String>,

    /// Member 47.
    pub member_47: Option<Leaf>,

    /// Member 48.
    pub member_48: Option<String>,

    /// Member 49.
    pub member_49: Option<i64>,

    /// Member 50.
    pub member_50: Option<f64>,

    /// Member 51.
    pub member_51: Option<bool>,

    /// Member 52.
    pub member_52: List<String>,

    /// Member 53.
    pub member_53: Option<Leaf>,

    /// Member 54.
    pub member_54: Option<String>,

    /// Member 55.
    pub member_55: Option<i64>,

    /// Member 56.
    pub member_56: Option<f64>,

    /// Member 57.
    pub member_57: Option<bool>,

    /// Member 58.
    pub member_58: List<String>,

    /// Member 59.
    pub member_59: Option<Leaf>,

    /// Member 60.
    pub member_60: Option<String>,

    /// Member 61.
    pub member_61: Option<i64>,

    /// Member 62.
    pub member_62: Option<f64>,

    /// Member 63.
    pub member_63: Option<bool>,

    /// Member 64.
    pub member_64: List<String>,

    /// Member 65.
    pub member_65: Option<Leaf>,

    /// Member 66.
    pub member_66: Option<String>,

    /// Member 67.
    pub member_67: Option<i64>,

    /// Member 68.
    pub member_68: Option<f64>,

    /// Member 69.
    pub member_69: Option<bool>,

    /// Member 70.
    pub member_70: List<String>,

    /// Member 71.
    pub member_71: Option<Leaf>,

    /// Member 72.
    pub member_72: Option<String>,

    /// Member 73.
    pub member_73: Option<i64>,

    /// Member 74.
    pub member_74: Option<f64>,

    /// Member 75.
    pub member_75: Option<bool>,

    /// Member 76.
    pub member_76: List<String>,

    /// Member 77.
    pub member_77: Option<Leaf>,

    /// Member 78.
    pub member_78: Option<String>,

    /// Member 79.
    pub member_79: Option<i64>,

    /// Member 80.
    pub member_80: Option<f64>,

    /// Member 81.
    pub member_81: Option<bool>,

    /// Member 82.
    pub member_82: List<String>,

    /// Member 83.
    pub member_83: Option<Leaf>,

    /// Member 84.
    pub member_84: Option<String>,

    /// Member 85.
    pub member_85: Option<i64>,

    /// Member 86.
    pub member_86: Option<f64>,

    /// Member 87.
    pub member_87: Option<bool>,

    /// Member 88.
    pub member_88: List<String>,

    /// Member 89.
    pub member_89: Option<Leaf>,

    /// Member 90.
    pub member_90: Option<String>,

    /// Member 91.
    pub member_91: Option<i64>,

    /// Member 92.
    pub member_92: Option<f64>,

    /// Member 93.
    pub member_93: Option<bool>,

    /// Member 94.
    pub member_94: List<String>,

    /// Member 95.
    pub member_95: Option<Leaf>,

    /// Member 96.
    pub member_96: Option<String>,

    /// Member 97.
    pub member_97: Option<i64>,

    /// Member 98.
    pub member_98: Option<f64>,

    /// Member 99.
    pub member_99: Option<bool>,

    /// Member 100.
    pub member_100: List<String>,

    /// Member 101.
    pub member_101: Option<Leaf>,

    /// Member 102.
    pub member_102: Option<String>,

    /// Member 103.
    pub member_103: Option<i64>,

    /// Member 104.
    pub member_104: Option<f64>,

    /// Member 105.
    pub member_105: Option<bool>,

    /// Member 106.
    pub member_106: List<String>,

    /// Member 107.
    pub member_107: Option<Leaf>,

    /// Member 108.
    pub member_108: Option<String>,

    /// Member 109.
    pub member_109: Option<i64>,

    /// Member 110.
    pub member_110: Option<f64>,

    /// Member 111.
    pub member_111: Option<bool>,

    /// Member 112.
    pub member_112: List<String>,

    /// Member 113.
    pub member_113: Option<Leaf>,

    /// Member 114.
    pub member_114: Option<String>,

    /// Member 115.
    pub member_115: Option<i64>,

    /// Member 116.
    pub member_116: Option<f64>,

    /// Member 117.
    pub member_117: Option<bool>,

    /// Member 118.
    pub member_118: List<String>,

    /// Member 119.
    pub member_119: Option<Leaf>,

    /// Member 120.
    pub member_120: Option<String>,

    /// Member 121.
    pub member_121: Option<i64>,

    /// Member 122.
    pub member_122: Option<f64>,

    /// Member 123.
    pub member_123: Option<bool>,

    /// Member 124.
    pub member_124: List<String>,

    /// Member 125.
    pub member_125: Option<Leaf>,

    /// Member 126.
    pub member_126: Option<String>,

    /// Member 127.
    pub member_127: Option<i64>,

    /// Member 128.
    pub member_128: Option<f64>,

    /// Member 129.
    pub member_129: Option<bool>,

    /// Member 130.
    pub member_130: List<String>,

    /// Member 131.
    pub member_131: Option<Leaf>,

    /// Member 132.
    pub member_132: Option<String>,

    /// Member 133.
    pub member_133: Option<i64>,

    /// Member 134.
    pub member_134: Option<f64>,

    /// Member 135.
    pub member_135: Option<bool>,

    /// Member 136.
    pub member_136: List<String>,

    /// Member 137.
    pub member_137: Option<Leaf>,

    /// Member 138.
    pub member_138: Option<String>,

    /// Member 139.
    pub member_139: Option<i64>,

    /// Member 140.
    pub member_140: Option<f64>,

    /// Member 141.
    pub member_141: Option<bool>,

    /// Member 142.
    pub member_142: List<String>,

    /// Member 143.
    pub member_143: Option<Leaf>,

    /// Member 144.
    pub member_144: Option<String>,

    /// Member 145.
    pub member_145: Option<i64>,

    /// Member 146.
    pub member_146: Option<f64>,

    /// Member 147.
    pub member_147: Option<bool>,

    /// Member 148.
    pub member_148: List<String>,

    /// Member 149.
    pub member_149: Option<Leaf>,
}

object! {
    Wide {
        member_0 = "member_0";
        member_1 = "member_1";
        member_2 = "member_2";
        member_3 = "member_3";
        member_4 = "member_4";
        member_5 = "member_5";
        member_6 = "member_6";
        member_7 = "member_7";
        member_8 = "member_8";
        member_9 = "member_9";
        member_10 = "member_10";
        member_11 = "member_11";
        member_12 = "member_12";
        member_13 = "member_13";
        member_14 = "member_14";
        member_15 = "member_15";
        member_16 = "member_16";
        member_17 = "member_17";
        member_18 = "member_18";
        member_19 = "member_19";
        member_20 = "member_20";
        member_21 = "member_21";
        member_22 = "member_22";
        member_23 = "member_23";
        member_24 = "member_24";
        member_25 = "member_25";
        member_26 = "member_26";
        member_27 = "member_27";
        member_28 = "member_28";
        member_29 = "member_29";
        member_30 = "member_30";
        member_31 = "member_31";
        member_32 = "member_32";
        member_33 = "member_33";
        member_34 = "member_34";
        member_35 = "member_35";
        member_36 = "member_36";
        member_37 = "member_37";
        member_38 = "member_38";
        member_39 = "member_39";
        member_40 = "member_40";
        member_41 = "member_41";
        member_42 = "member_42";
        member_43 = "member_43";
        member_44 = "member_44";
        member_45 = "member_45";
        member_46 = "member_46";
        member_47 = "member_47";
        member_48 = "member_48";
        member_49 = "member_49";
        member_50 = "member_50";
        member_51 = "member_51";
        member_52 = "member_52";
        member_53 = "member_53";
        member_54 = "member_54";
        member_55 = "member_55";
        member_56 = "member_56";
        member_57 = "member_57";
        member_58 = "member_58";
        member_59 = "member_59";
        member_60 = "member_60";
        member_61 = "member_61";
        member_62 = "member_62";
        member_63 = "member_63";
        member_64 = "member_64";
        member_65 = "member_65";
        member_66 = "member_66";
        member_67 = "member_67";
        member_68 = "member_68";
        member_69 = "member_69";
        member_70 = "member_70";
        member_71 = "member_71";
        member_72 = "member_72";
        member_73 = "member_73";
        member_74 = "member_74";
        member_75 = "member_75";
        member_76 = "member_76";
        member_77 = "member_77";
        member_78 = "member_78";
        member_79 = "member_79";
        member_80 = "member_80";
        member_81 = "member_81";
        member_82 = "member_82";
        member_83 = "member_83";
        member_84 = "member_84";
        member_85 = "member_85";
        member_86 = "member_86";
        member_87 = "member_87";
        member_88 = "member_88";
        member_89 = "member_89";
        member_90 = "member_90";
        member_91 = "member_91";
        member_92 = "member_92";
        member_93 = "member_93";
        member_94 = "member_94";
        member_95 = "member_95";
        member_96 = "member_96";
        member_97 = "member_97";
        member_98 = "member_98";
        member_99 = "member_99";
        member_100 = "member_100";
        member_101 = "member_101";
        member_102 = "member_102";
        member_103 = "member_103";
        member_104 = "member_104";
        member_105 = "member_105";
        member_106 = "member_106";
        member_107 = "member_107";
        member_108 = "member_108";
        member_109 = "member_109";
        member_110 = "member_110";
        member_111 = "member_111";
        member_112 = "member_112";
        member_113 = "member_113";
        member_114 = "member_114";
        member_115 = "member_115";
        member_116 = "member_116";
        member_117 = "member_117";
        member_118 = "member_118";
        member_119 = "member_119";
        member_120 = "member_120";
        member_121 = "member_121";
        member_122 = "member_122";
        member_123 = "member_123";
        member_124 = "member_124";
        member_125 = "member_125";
        member_126 = "member_126";
        member_127 = "member_127";
        member_128 = "member_128";
        member_129 = "member_129";
        member_130 = "member_130";
        member_131 = "member_131";
        member_132 = "member_132";
        member_133 = "member_133";
        member_134 = "member_134";
        member_135 = "member_135";
        member_136 = "member_136";
        member_137 = "member_137";
        member_138 = "member_138";
        member_139 = "member_139";
        member_140 = "member_140";
        member_141 = "member_141";
        member_142 = "member_142";
        member_143 = "member_143";
        member_144 = "member_144";
        member_145 = "member_145";
        member_146 = "member_146";
        member_147 = "member_147";
        member_148 = "member_148";
        member_149 = "member_149";
    }
}

impl Wide {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Member 0.
    pub fn member_0(mut self, member_0: impl Into<String>) -> Self {
        self.member_0 = Some(member_0.into());
        self
    }

    /// Member 1.
    pub fn member_1(mut self, member_1: i64) -> Self {
        self.member_1 = Some(member_1);
        self
    }

    /// Member 2.
    pub fn member_2(mut self, member_2: f64) -> Self {
        self.member_2 = Some(member_2);
        self
    }

    /// Member 3.
    pub fn member_3(mut self, member_3: bool) -> Self {
        self.member_3 = Some(member_3);
        self
    }

    /// Member 4.
    pub fn member_4(
        mut self,
        member_4: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_4 = member_4.into_iter().map(Into::into).collect();
        self
    }

    /// Member 5.
    pub fn member_5(mut self, member_5: Leaf) -> Self {
        self.member_5 = Some(member_5);
        self
    }

    /// Member 6.
    pub fn member_6(mut self, member_6: impl Into<String>) -> Self {
        self.member_6 = Some(member_6.into());
        self
    }

    /// Member 7.
    pub fn member_7(mut self, member_7: i64) -> Self {
        self.member_7 = Some(member_7);
        self
    }

    /// Member 8.
    pub fn member_8(mut self, member_8: f64) -> Self {
        self.member_8 = Some(member_8);
        self
    }

    /// Member 9.
    pub fn member_9(mut self, member_9: bool) -> Self {
        self.member_9 = Some(member_9);
        self
    }

    /// Member 10.
    pub fn member_10(
        mut self,
        member_10: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_10 = member_10.into_iter().map(Into::into).collect();
        self
    }

    /// Member 11.
    pub fn member_11(mut self, member_11: Leaf) -> Self {
        self.member_11 = Some(member_11);
        self
    }

    /// Member 12.
    pub fn member_12(mut self, member_12: impl Into<String>) -> Self {
        self.member_12 = Some(member_12.into());
        self
    }

    /// Member 13.
    pub fn member_13(mut self, member_13: i64) -> Self {
        self.member_13 = Some(member_13);
        self
    }

    /// Member 14.
    pub fn member_14(mut self, member_14: f64) -> Self {
        self.member_14 = Some(member_14);
        self
    }

    /// Member 15.
    pub fn member_15(mut self, member_15: bool) -> Self {
        self.member_15 = Some(member_15);
        self
    }

    /// Member 16.
    pub fn member_16(
        mut self,
        member_16: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_16 = member_16.into_iter().map(Into::into).collect();
        self
    }

    /// Member 17.
    pub fn member_17(mut self, member_17: Leaf) -> Self {
        self.member_17 = Some(member_17);
        self
    }

    /// Member 18.
    pub fn member_18(mut self, member_18: impl Into<String>) -> Self {
        self.member_18 = Some(member_18.into());
        self
    }

    /// Member 19.
    pub fn member_19(mut self, member_19: i64) -> Self {
        self.member_19 = Some(member_19);
        self
    }

    /// Member 20.
    pub fn member_20(mut self, member_20: f64) -> Self {
        self.member_20 = Some(member_20);
        self
    }

    /// Member 21.
    pub fn member_21(mut self, member_21: bool) -> Self {
        self.member_21 = Some(member_21);
        self
    }

    /// Member 22.
    pub fn member_22(
        mut self,
        member_22: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_22 = member_22.into_iter().map(Into::into).collect();
        self
    }

    /// Member 23.
    pub fn member_23(mut self, member_23: Leaf) -> Self {
        self.member_23 = Some(member_23);
        self
    }

    /// Member 24.
    pub fn member_24(mut self, member_24: impl Into<String>) -> Self {
        self.member_24 = Some(member_24.into());
        self
    }

    /// Member 25.
    pub fn member_25(mut self, member_25: i64) -> Self {
        self.member_25 = Some(member_25);
        self
    }

    /// Member 26.
    pub fn member_26(mut self, member_26: f64) -> Self {
        self.member_26 = Some(member_26);
        self
    }

    /// Member 27.
    pub fn member_27(mut self, member_27: bool) -> Self {
        self.member_27 = Some(member_27);
        self
    }

    /// Member 28.
    pub fn member_28(
        mut self,
        member_28: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_28 = member_28.into_iter().map(Into::into).collect();
        self
    }

    /// Member 29.
    pub fn member_29(mut self, member_29: Leaf) -> Self {
        self.member_29 = Some(member_29);
        self
    }

    /// Member 30.
    pub fn member_30(mut self, member_30: impl Into<String>) -> Self {
        self.member_30 = Some(member_30.into());
        self
    }

    /// Member 31.
    pub fn member_31(mut self, member_31: i64) -> Self {
        self.member_31 = Some(member_31);
        self
    }

    /// Member 32.
    pub fn member_32(mut self, member_32: f64) -> Self {
        self.member_32 = Some(member_32);
        self
    }

    /// Member 33.
    pub fn member_33(mut self, member_33: bool) -> Self {
        self.member_33 = Some(member_33);
        self
    }

    /// Member 34.
    pub fn member_34(
        mut self,
        member_34: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_34 = member_34.into_iter().map(Into::into).collect();
        self
    }

    /// Member 35.
    pub fn member_35(mut self, member_35: Leaf) -> Self {
        self.member_35 = Some(member_35);
        self
    }

    /// Member 36.
    pub fn member_36(mut self, member_36: impl Into<String>) -> Self {
        self.member_36 = Some(member_36.into());
        self
    }

    /// Member 37.
    pub fn member_37(mut self, member_37: i64) -> Self {
        self.member_37 = Some(member_37);
        self
    }

    /// Member 38.
    pub fn member_38(mut self, member_38: f64) -> Self {
        self.member_38 = Some(member_38);
        self
    }

    /// Member 39.
    pub fn member_39(mut self, member_39: bool) -> Self {
        self.member_39 = Some(member_39);
        self
    }

    /// Member 40.
    pub fn member_40(
        mut self,
        member_40: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_40 = member_40.into_iter().map(Into::into).collect();
        self
    }

    /// Member 41.
    pub fn member_41(mut self, member_41: Leaf) -> Self {
        self.member_41 = Some(member_41);
        self
    }

    /// Member 42.
    pub fn member_42(mut self, member_42: impl Into<String>) -> Self {
        self.member_42 = Some(member_42.into());
        self
    }

    /// Member 43.
    pub fn member_43(mut self, member_43: i64) -> Self {
        self.member_43 = Some(member_43);
        self
    }

    /// Member 44.
    pub fn member_44(mut self, member_44: f64) -> Self {
        self.member_44 = Some(member_44);
        self
    }

    /// Member 45.
    pub fn member_45(mut self, member_45: bool) -> Self {
        self.member_45 = Some(member_45);
        self
    }

    /// Member 46.
    pub fn member_46(
        mut self,
        member_46: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_46 = member_46.into_iter().map(Into::into).collect();
        self
    }

    /// Member 47.
    pub fn member_47(mut self, member_47: Leaf) -> Self {
        self.member_47 = Some(member_47);
        self
    }

    /// Member 48.
    pub fn member_48(mut self, member_48: impl Into<String>) -> Self {
        self.member_48 = Some(member_48.into());
        self
    }

    /// Member 49.
    pub fn member_49(mut self, member_49: i64) -> Self {
        self.member_49 = Some(member_49);
        self
    }

    /// Member 50.
    pub fn member_50(mut self, member_50: f64) -> Self {
        self.member_50 = Some(member_50);
        self
    }

    /// Member 51.
    pub fn member_51(mut self, member_51: bool) -> Self {
        self.member_51 = Some(member_51);
        self
    }

    /// Member 52.
    pub fn member_52(
        mut self,
        member_52: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_52 = member_52.into_iter().map(Into::into).collect();
        self
    }

    /// Member 53.
    pub fn member_53(mut self, member_53: Leaf) -> Self {
        self.member_53 = Some(member_53);
        self
    }

    /// Member 54.
    pub fn member_54(mut self, member_54: impl Into<String>) -> Self {
        self.member_54 = Some(member_54.into());
        self
    }

    /// Member 55.
    pub fn member_55(mut self, member_55: i64) -> Self {
        self.member_55 = Some(member_55);
        self
    }

    /// Member 56.
    pub fn member_56(mut self, member_56: f64) -> Self {
        self.member_56 = Some(member_56);
        self
    }

    /// Member 57.
    pub fn member_57(mut self, member_57: bool) -> Self {
        self.member_57 = Some(member_57);
        self
    }

    /// Member 58.
    pub fn member_58(
        mut self,
        member_58: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_58 = member_58.into_iter().map(Into::into).collect();
        self
    }

    /// Member 59.
    pub fn member_59(mut self, member_59: Leaf) -> Self {
        self.member_59 = Some(member_59);
        self
    }

    /// Member 60.
    pub fn member_60(mut self, member_60: impl Into<String>) -> Self {
        self.member_60 = Some(member_60.into());
        self
    }

    /// Member 61.
    pub fn member_61(mut self, member_61: i64) -> Self {
        self.member_61 = Some(member_61);
        self
    }

    /// Member 62.
    pub fn member_62(mut self, member_62: f64) -> Self {
        self.member_62 = Some(member_62);
        self
    }

    /// Member 63.
    pub fn member_63(mut self, member_63: bool) -> Self {
        self.member_63 = Some(member_63);
        self
    }

    /// Member 64.
    pub fn member_64(
        mut self,
        member_64: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_64 = member_64.into_iter().map(Into::into).collect();
        self
    }

    /// Member 65.
    pub fn member_65(mut self, member_65: Leaf) -> Self {
        self.member_65 = Some(member_65);
        self
    }

    /// Member 66.
    pub fn member_66(mut self, member_66: impl Into<String>) -> Self {
        self.member_66 = Some(member_66.into());
        self
    }

    /// Member 67.
    pub fn member_67(mut self, member_67: i64) -> Self {
        self.member_67 = Some(member_67);
        self
    }

    /// Member 68.
    pub fn member_68(mut self, member_68: f64) -> Self {
        self.member_68 = Some(member_68);
        self
    }

    /// Member 69.
    pub fn member_69(mut self, member_69: bool) -> Self {
        self.member_69 = Some(member_69);
        self
    }

    /// Member 70.
    pub fn member_70(
        mut self,
        member_70: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_70 = member_70.into_iter().map(Into::into).collect();
        self
    }

    /// Member 71.
    pub fn member_71(mut self, member_71: Leaf) -> Self {
        self.member_71 = Some(member_71);
        self
    }

    /// Member 72.
    pub fn member_72(mut self, member_72: impl Into<String>) -> Self {
        self.member_72 = Some(member_72.into());
        self
    }

    /// Member 73.
    pub fn member_73(mut self, member_73: i64) -> Self {
        self.member_73 = Some(member_73);
        self
    }

    /// Member 74.
    pub fn member_74(mut self, member_74: f64) -> Self {
        self.member_74 = Some(member_74);
        self
    }

    /// Member 75.
    pub fn member_75(mut self, member_75: bool) -> Self {
        self.member_75 = Some(member_75);
        self
    }

    /// Member 76.
    pub fn member_76(
        mut self,
        member_76: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_76 = member_76.into_iter().map(Into::into).collect();
        self
    }

    /// Member 77.
    pub fn member_77(mut self, member_77: Leaf) -> Self {
        self.member_77 = Some(member_77);
        self
    }

    /// Member 78.
    pub fn member_78(mut self, member_78: impl Into<String>) -> Self {
        self.member_78 = Some(member_78.into());
        self
    }

    /// Member 79.
    pub fn member_79(mut self, member_79: i64) -> Self {
        self.member_79 = Some(member_79);
        self
    }

    /// Member 80.
    pub fn member_80(mut self, member_80: f64) -> Self {
        self.member_80 = Some(member_80);
        self
    }

    /// Member 81.
    pub fn member_81(mut self, member_81: bool) -> Self {
        self.member_81 = Some(member_81);
        self
    }

    /// Member 82.
    pub fn member_82(
        mut self,
        member_82: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_82 = member_82.into_iter().map(Into::into).collect();
        self
    }

    /// Member 83.
    pub fn member_83(mut self, member_83: Leaf) -> Self {
        self.member_83 = Some(member_83);
        self
    }

    /// Member 84.
    pub fn member_84(mut self, member_84: impl Into<String>) -> Self {
        self.member_84 = Some(member_84.into());
        self
    }

    /// Member 85.
    pub fn member_85(mut self, member_85: i64) -> Self {
        self.member_85 = Some(member_85);
        self
    }

    /// Member 86.
    pub fn member_86(mut self, member_86: f64) -> Self {
        self.member_86 = Some(member_86);
        self
    }

    /// Member 87.
    pub fn member_87(mut self, member_87: bool) -> Self {
        self.member_87 = Some(member_87);
        self
    }

    /// Member 88.
    pub fn member_88(
        mut self,
        member_88: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_88 = member_88.into_iter().map(Into::into).collect();
        self
    }

    /// Member 89.
    pub fn member_89(mut self, member_89: Leaf) -> Self {
        self.member_89 = Some(member_89);
        self
    }

    /// Member 90.
    pub fn member_90(mut self, member_90: impl Into<String>) -> Self {
        self.member_90 = Some(member_90.into());
        self
    }

    /// Member 91.
    pub fn member_91(mut self, member_91: i64) -> Self {
        self.member_91 = Some(member_91);
        self
    }

    /// Member 92.
    pub fn member_92(mut self, member_92: f64) -> Self {
        self.member_92 = Some(member_92);
        self
    }

    /// Member 93.
    pub fn member_93(mut self, member_93: bool) -> Self {
        self.member_93 = Some(member_93);
        self
    }

    /// Member 94.
    pub fn member_94(
        mut self,
        member_94: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_94 = member_94.into_iter().map(Into::into).collect();
        self
    }

    /// Member 95.
    pub fn member_95(mut self, member_95: Leaf) -> Self {
        self.member_95 = Some(member_95);
        self
    }

    /// Member 96.
    pub fn member_96(mut self, member_96: impl Into<String>) -> Self {
        self.member_96 = Some(member_96.into());
        self
    }

    /// Member 97.
    pub fn member_97(mut self, member_97: i64) -> Self {
        self.member_97 = Some(member_97);
        self
    }

    /// Member 98.
    pub fn member_98(mut self, member_98: f64) -> Self {
        self.member_98 = Some(member_98);
        self
    }

    /// Member 99.
    pub fn member_99(mut self, member_99: bool) -> Self {
        self.member_99 = Some(member_99);
        self
    }

    /// Member 100.
    pub fn member_100(
        mut self,
        member_100: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_100 = member_100.into_iter().map(Into::into).collect();
        self
    }

    /// Member 101.
    pub fn member_101(mut self, member_101: Leaf) -> Self {
        self.member_101 = Some(member_101);
        self
    }

    /// Member 102.
    pub fn member_102(mut self, member_102: impl Into<String>) -> Self {
        self.member_102 = Some(member_102.into());
        self
    }

    /// Member 103.
    pub fn member_103(mut self, member_103: i64) -> Self {
        self.member_103 = Some(member_103);
        self
    }

    /// Member 104.
    pub fn member_104(mut self, member_104: f64) -> Self {
        self.member_104 = Some(member_104);
        self
    }

    /// Member 105.
    pub fn member_105(mut self, member_105: bool) -> Self {
        self.member_105 = Some(member_105);
        self
    }

    /// Member 106.
    pub fn member_106(
        mut self,
        member_106: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_106 = member_106.into_iter().map(Into::into).collect();
        self
    }

    /// Member 107.
    pub fn member_107(mut self, member_107: Leaf) -> Self {
        self.member_107 = Some(member_107);
        self
    }

    /// Member 108.
    pub fn member_108(mut self, member_108: impl Into<String>) -> Self {
        self.member_108 = Some(member_108.into());
        self
    }

    /// Member 109.
    pub fn member_109(mut self, member_109: i64) -> Self {
        self.member_109 = Some(member_109);
        self
    }

    /// Member 110.
    pub fn member_110(mut self, member_110: f64) -> Self {
        self.member_110 = Some(member_110);
        self
    }

    /// Member 111.
    pub fn member_111(mut self, member_111: bool) -> Self {
        self.member_111 = Some(member_111);
        self
    }

    /// Member 112.
    pub fn member_112(
        mut self,
        member_112: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_112 = member_112.into_iter().map(Into::into).collect();
        self
    }

    /// Member 113.
    pub fn member_113(mut self, member_113: Leaf) -> Self {
        self.member_113 = Some(member_113);
        self
    }

    /// Member 114.
    pub fn member_114(mut self, member_114: impl Into<String>) -> Self {
        self.member_114 = Some(member_114.into());
        self
    }

    /// Member 115.
    pub fn member_115(mut self, member_115: i64) -> Self {
        self.member_115 = Some(member_115);
        self
    }

    /// Member 116.
    pub fn member_116(mut self, member_116: f64) -> Self {
        self.member_116 = Some(member_116);
        self
    }

    /// Member 117.
    pub fn member_117(mut self, member_117: bool) -> Self {
        self.member_117 = Some(member_117);
        self
    }

    /// Member 118.
    pub fn member_118(
        mut self,
        member_118: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_118 = member_118.into_iter().map(Into::into).collect();
        self
    }

    /// Member 119.
    pub fn member_119(mut self, member_119: Leaf) -> Self {
        self.member_119 = Some(member_119);
        self
    }

    /// Member 120.
    pub fn member_120(mut self, member_120: impl Into<String>) -> Self {
        self.member_120 = Some(member_120.into());
        self
    }

    /// Member 121.
    pub fn member_121(mut self, member_121: i64) -> Self {
        self.member_121 = Some(member_121);
        self
    }

    /// Member 122.
    pub fn member_122(mut self, member_122: f64) -> Self {
        self.member_122 = Some(member_122);
        self
    }

    /// Member 123.
    pub fn member_123(mut self, member_123: bool) -> Self {
        self.member_123 = Some(member_123);
        self
    }

    /// Member 124.
    pub fn member_124(
        mut self,
        member_124: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_124 = member_124.into_iter().map(Into::into).collect();
        self
    }

    /// Member 125.
    pub fn member_125(mut self, member_125: Leaf) -> Self {
        self.member_125 = Some(member_125);
        self
    }

    /// Member 126.
    pub fn member_126(mut self, member_126: impl Into<String>) -> Self {
        self.member_126 = Some(member_126.into());
        self
    }

    /// Member 127.
    pub fn member_127(mut self, member_127: i64) -> Self {
        self.member_127 = Some(member_127);
        self
    }

    /// Member 128.
    pub fn member_128(mut self, member_128: f64) -> Self {
        self.member_128 = Some(member_128);
        self
    }

    /// Member 129.
    pub fn member_129(mut self, member_129: bool) -> Self {
        self.member_129 = Some(member_129);
        self
    }

    /// Member 130.
    pub fn member_130(
        mut self,
        member_130: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_130 = member_130.into_iter().map(Into::into).collect();
        self
    }

    /// Member 131.
    pub fn member_131(mut self, member_131: Leaf) -> Self {
        self.member_131 = Some(member_131);
        self
    }

    /// Member 132.
    pub fn member_132(mut self, member_132: impl Into<String>) -> Self {
        self.member_132 = Some(member_132.into());
        self
    }

    /// Member 133.
    pub fn member_133(mut self, member_133: i64) -> Self {
        self.member_133 = Some(member_133);
        self
    }

    /// Member 134.
    pub fn member_134(mut self, member_134: f64) -> Self {
        self.member_134 = Some(member_134);
        self
    }

    /// Member 135.
    pub fn member_135(mut self, member_135: bool) -> Self {
        self.member_135 = Some(member_135);
        self
    }

    /// Member 136.
    pub fn member_136(
        mut self,
        member_136: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_136 = member_136.into_iter().map(Into::into).collect();
        self
    }

    /// Member 137.
    pub fn member_137(mut self, member_137: Leaf) -> Self {
        self.member_137 = Some(member_137);
        self
    }

    /// Member 138.
    pub fn member_138(mut self, member_138: impl Into<String>) -> Self {
        self.member_138 = Some(member_138.into());
        self
    }

    /// Member 139.
    pub fn member_139(mut self, member_139: i64) -> Self {
        self.member_139 = Some(member_139);
        self
    }

    /// Member 140.
    pub fn member_140(mut self, member_140: f64) -> Self {
        self.member_140 = Some(member_140);
        self
    }

    /// Member 141.
    pub fn member_141(mut self, member_141: bool) -> Self {
        self.member_141 = Some(member_141);
        self
    }

    /// Member 142.
    pub fn member_142(
        mut self,
        member_142: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_142 = member_142.into_iter().map(Into::into).collect();
        self
    }

    /// Member 143.
    pub fn member_143(mut self, member_143: Leaf) -> Self {
        self.member_143 = Some(member_143);
        self
    }

    /// Member 144.
    pub fn member_144(mut self, member_144: impl Into<String>) -> Self {
        self.member_144 = Some(member_144.into());
        self
    }

    /// Member 145.
    pub fn member_145(mut self, member_145: i64) -> Self {
        self.member_145 = Some(member_145);
        self
    }

    /// Member 146.
    pub fn member_146(mut self, member_146: f64) -> Self {
        self.member_146 = Some(member_146);
        self
    }

    /// Member 147.
    pub fn member_147(mut self, member_147: bool) -> Self {
        self.member_147 = Some(member_147);
        self
    }

    /// Member 148.
    pub fn member_148(
        mut self,
        member_148: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_148 = member_148.into_iter().map(Into::into).collect();
        self
    }

    /// Member 149.
    pub fn member_149(mut self, member_149: Leaf) -> Self {
        self.member_149 = Some(member_149);
        self
    }
}
