// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `SkuCode`.
public struct SkuCode: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `experiment_500`.
  public static var experiment500: Self { Self(rawValue: "experiment_500") }
  /// `basic_1k`.
  public static var basic1k: Self { Self(rawValue: "basic_1k") }
  /// `basic_2k`.
  public static var basic2k: Self { Self(rawValue: "basic_2k") }
  /// `basic_4k`.
  public static var basic4k: Self { Self(rawValue: "basic_4k") }
  /// `basic_6k`.
  public static var basic6k: Self { Self(rawValue: "basic_6k") }
  /// `pro_4k`.
  public static var pro4k: Self { Self(rawValue: "pro_4k") }
  /// `pro_6k`.
  public static var pro6k: Self { Self(rawValue: "pro_6k") }
  /// `pro_1w`.
  public static var pro1w: Self { Self(rawValue: "pro_1w") }
  /// `pro_2w`.
  public static var pro2w: Self { Self(rawValue: "pro_2w") }
  /// `pro_3w`.
  public static var pro3w: Self { Self(rawValue: "pro_3w") }
  /// `pro_4w`.
  public static var pro4w: Self { Self(rawValue: "pro_4w") }
  /// `pro_5w`.
  public static var pro5w: Self { Self(rawValue: "pro_5w") }
  /// `platinum_6k`.
  public static var platinum6k: Self { Self(rawValue: "platinum_6k") }
  /// `platinum_1w`.
  public static var platinum1w: Self { Self(rawValue: "platinum_1w") }
  /// `platinum_2w`.
  public static var platinum2w: Self { Self(rawValue: "platinum_2w") }
  /// `platinum_4w`.
  public static var platinum4w: Self { Self(rawValue: "platinum_4w") }
  /// `platinum_10w`.
  public static var platinum10w: Self { Self(rawValue: "platinum_10w") }
  /// `platinum_15w`.
  public static var platinum15w: Self { Self(rawValue: "platinum_15w") }
  /// `platinum_20w`.
  public static var platinum20w: Self { Self(rawValue: "platinum_20w") }
  /// `platinum_40w`.
  public static var platinum40w: Self { Self(rawValue: "platinum_40w") }
  /// `platinum_60w`.
  public static var platinum60w: Self { Self(rawValue: "platinum_60w") }
  /// `platinum_100w`.
  public static var platinum100w: Self { Self(rawValue: "platinum_100w") }

  /// All of them, in the API's order.
  public static let known: [Self] = [
    .experiment500, .basic1k, .basic2k, .basic4k, .basic6k, .pro4k, .pro6k, .pro1w, .pro2w, .pro3w,
    .pro4w, .pro5w, .platinum6k, .platinum1w, .platinum2w, .platinum4w, .platinum10w, .platinum15w,
    .platinum20w, .platinum40w, .platinum60w, .platinum100w,
  ]
}
