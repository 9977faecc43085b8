// Generated from spec/values/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `Options.many_numbers`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManyNumbers {
    /// Number -50.
    ///
    /// On the wire: `-2125000`.
    Minus2125000,

    /// Number -49.
    ///
    /// On the wire: `-2000033`.
    Minus2000033,

    /// Number -48.
    ///
    /// On the wire: `-1880064`.
    Minus1880064,

    /// Number -47.
    ///
    /// On the wire: `-1764991`.
    Minus1764991,

    /// Number -46.
    ///
    /// On the wire: `-1654712`.
    Minus1654712,

    /// Number -45.
    ///
    /// On the wire: `-1549125`.
    Minus1549125,

    /// Number -44.
    ///
    /// On the wire: `-1448128`.
    Minus1448128,

    /// Number -43.
    ///
    /// On the wire: `-1351619`.
    Minus1351619,

    /// Number -42.
    ///
    /// On the wire: `-1259496`.
    Minus1259496,

    /// Number -41.
    ///
    /// On the wire: `-1171657`.
    Minus1171657,

    /// Number -40.
    ///
    /// On the wire: `-1088000`.
    Minus1088000,

    /// Number -39.
    ///
    /// On the wire: `-1008423`.
    Minus1008423,

    /// Number -38.
    ///
    /// On the wire: `-932824`.
    Minus932824,

    /// Number -37.
    ///
    /// On the wire: `-861101`.
    Minus861101,

    /// Number -36.
    ///
    /// On the wire: `-793152`.
    Minus793152,

    /// Number -35.
    ///
    /// On the wire: `-728875`.
    Minus728875,

    /// Number -34.
    ///
    /// On the wire: `-668168`.
    Minus668168,

    /// Number -33.
    ///
    /// On the wire: `-610929`.
    Minus610929,

    /// Number -32.
    ///
    /// On the wire: `-557056`.
    Minus557056,

    /// Number -31.
    ///
    /// On the wire: `-506447`.
    Minus506447,

    /// Number -30.
    ///
    /// On the wire: `-459000`.
    Minus459000,

    /// Number -29.
    ///
    /// On the wire: `-414613`.
    Minus414613,

    /// Number -28.
    ///
    /// On the wire: `-373184`.
    Minus373184,

    /// Number -27.
    ///
    /// On the wire: `-334611`.
    Minus334611,

    /// Number -26.
    ///
    /// On the wire: `-298792`.
    Minus298792,

    /// Number -25.
    ///
    /// On the wire: `-265625`.
    Minus265625,

    /// Number -24.
    ///
    /// On the wire: `-235008`.
    Minus235008,

    /// Number -23.
    ///
    /// On the wire: `-206839`.
    Minus206839,

    /// Number -22.
    ///
    /// On the wire: `-181016`.
    Minus181016,

    /// Number -21.
    ///
    /// On the wire: `-157437`.
    Minus157437,

    /// Number -20.
    ///
    /// On the wire: `-136000`.
    Minus136000,

    /// Number -19.
    ///
    /// On the wire: `-116603`.
    Minus116603,

    /// Number -18.
    ///
    /// On the wire: `-99144`.
    Minus99144,

    /// Number -17.
    ///
    /// On the wire: `-83521`.
    Minus83521,

    /// Number -16.
    ///
    /// On the wire: `-69632`.
    Minus69632,

    /// Number -15.
    ///
    /// On the wire: `-57375`.
    Minus57375,

    /// Number -14.
    ///
    /// On the wire: `-46648`.
    Minus46648,

    /// Number -13.
    ///
    /// On the wire: `-37349`.
    Minus37349,

    /// Number -12.
    ///
    /// On the wire: `-29376`.
    Minus29376,

    /// Number -11.
    ///
    /// On the wire: `-22627`.
    Minus22627,

    /// Number -10.
    ///
    /// On the wire: `-17000`.
    Minus17000,

    /// Number -9.
    ///
    /// On the wire: `-12393`.
    Minus12393,

    /// Number -8.
    ///
    /// On the wire: `-8704`.
    Minus8704,

    /// Number -7.
    ///
    /// On the wire: `-5831`.
    Minus5831,

    /// Number -6.
    ///
    /// On the wire: `-3672`.
    Minus3672,

    /// Number -5.
    ///
    /// On the wire: `-2125`.
    Minus2125,

    /// Number -4.
    ///
    /// On the wire: `-1088`.
    Minus1088,

    /// Number -3.
    ///
    /// On the wire: `-459`.
    Minus459,

    /// Number -2.
    ///
    /// On the wire: `-136`.
    Minus136,

    /// Number -1.
    ///
    /// On the wire: `-17`.
    Minus17,

    /// Number 0.
    _0,

    /// Number 1.
    _17,

    /// Number 2.
    _136,

    /// Number 3.
    _459,

    /// Number 4.
    _1088,

    /// Number 5.
    _2125,

    /// Number 6.
    _3672,

    /// Number 7.
    _5831,

    /// Number 8.
    _8704,

    /// Number 9.
    _12393,

    /// Number 10.
    _17000,

    /// Number 11.
    _22627,

    /// Number 12.
    _29376,

    /// Number 13.
    _37349,

    /// Number 14.
    _46648,

    /// Number 15.
    _57375,

    /// Number 16.
    _69632,

    /// Number 17.
    _83521,

    /// Number 18.
    _99144,

    /// Number 19.
    _116603,

    /// Number 20.
    _136000,

    /// Number 21.
    _157437,

    /// Number 22.
    _181016,

    /// Number 23.
    _206839,

    /// Number 24.
    _235008,

    /// Number 25.
    _265625,

    /// Number 26.
    _298792,

    /// Number 27.
    _334611,

    /// Number 28.
    _373184,

    /// Number 29.
    _414613,

    /// Number 30.
    _459000,

    /// Number 31.
    _506447,

    /// Number 32.
    _557056,

    /// Number 33.
    _610929,

    /// Number 34.
    _668168,

    /// Number 35.
    _728875,

    /// Number 36.
    _793152,

    /// Number 37.
    _861101,

    /// Number 38.
    _932824,

    /// Number 39.
    _1008423,

    /// Number 40.
    _1088000,

    /// Number 41.
    _1171657,

    /// Number 42.
    _1259496,

    /// Number 43.
    _1351619,

    /// Number 44.
    _1448128,

    /// Number 45.
    _1549125,

    /// Number 46.
    _1654712,

    /// Number 47.
    _1764991,

    /// Number 48.
    _1880064,

    /// Number 49.
    _2000033,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self, i64>),
}

options! {
    ManyNumbers: i64 {
        Minus2125000 = -2_125_000;
        Minus2000033 = -2_000_033;
        Minus1880064 = -1_880_064;
        Minus1764991 = -1_764_991;
        Minus1654712 = -1_654_712;
        Minus1549125 = -1_549_125;
        Minus1448128 = -1_448_128;
        Minus1351619 = -1_351_619;
        Minus1259496 = -1_259_496;
        Minus1171657 = -1_171_657;
        Minus1088000 = -1_088_000;
        Minus1008423 = -1_008_423;
        Minus932824 = -932_824;
        Minus861101 = -861_101;
        Minus793152 = -793_152;
        Minus728875 = -728_875;
        Minus668168 = -668_168;
        Minus610929 = -610_929;
        Minus557056 = -557_056;
        Minus506447 = -506_447;
        Minus459000 = -459_000;
        Minus414613 = -414_613;
        Minus373184 = -373_184;
        Minus334611 = -334_611;
        Minus298792 = -298_792;
        Minus265625 = -265_625;
        Minus235008 = -235_008;
        Minus206839 = -206_839;
        Minus181016 = -181_016;
        Minus157437 = -157_437;
        Minus136000 = -136_000;
        Minus116603 = -116_603;
        Minus99144 = -99_144;
        Minus83521 = -83_521;
        Minus69632 = -69_632;
        Minus57375 = -57_375;
        Minus46648 = -46_648;
        Minus37349 = -37_349;
        Minus29376 = -29_376;
        Minus22627 = -22_627;
        Minus17000 = -17_000;
        Minus12393 = -12_393;
        Minus8704 = -8704;
        Minus5831 = -5831;
        Minus3672 = -3672;
        Minus2125 = -2125;
        Minus1088 = -1088;
        Minus459 = -459;
        Minus136 = -136;
        Minus17 = -17;
        _0 = 0;
        _17 = 17;
        _136 = 136;
        _459 = 459;
        _1088 = 1088;
        _2125 = 2125;
        _3672 = 3672;
        _5831 = 5831;
        _8704 = 8704;
        _12393 = 12_393;
        _17000 = 17_000;
        _22627 = 22_627;
        _29376 = 29_376;
        _37349 = 37_349;
        _46648 = 46_648;
        _57375 = 57_375;
        _69632 = 69_632;
        _83521 = 83_521;
        _99144 = 99_144;
        _116603 = 116_603;
        _136000 = 136_000;
        _157437 = 157_437;
        _181016 = 181_016;
        _206839 = 206_839;
        _235008 = 235_008;
        _265625 = 265_625;
        _298792 = 298_792;
        _334611 = 334_611;
        _373184 = 373_184;
        _414613 = 414_613;
        _459000 = 459_000;
        _506447 = 506_447;
        _557056 = 557_056;
        _610929 = 610_929;
        _668168 = 668_168;
        _728875 = 728_875;
        _793152 = 793_152;
        _861101 = 861_101;
        _932824 = 932_824;
        _1008423 = 1_008_423;
        _1088000 = 1_088_000;
        _1171657 = 1_171_657;
        _1259496 = 1_259_496;
        _1351619 = 1_351_619;
        _1448128 = 1_448_128;
        _1549125 = 1_549_125;
        _1654712 = 1_654_712;
        _1764991 = 1_764_991;
        _1880064 = 1_880_064;
        _2000033 = 2_000_033;
    }
}
