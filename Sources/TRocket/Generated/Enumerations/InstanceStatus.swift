// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `InstanceStatus`.
public struct InstanceStatus: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `RUNNING`: running.
  public static var running: Self { Self(rawValue: "RUNNING") }
  /// `MAINTAINING`: under maintenance.
  public static var maintaining: Self { Self(rawValue: "MAINTAINING") }
  /// `ABNORMAL`: abnormal.
  public static var abnormal: Self { Self(rawValue: "ABNORMAL") }
  /// `OVERDUE`: payment overdue.
  public static var overdue: Self { Self(rawValue: "OVERDUE") }
  /// `DESTROYED`: deleted.
  public static var destroyed: Self { Self(rawValue: "DESTROYED") }
  /// `CREATING`: being created.
  public static var creating: Self { Self(rawValue: "CREATING") }
  /// `MODIFYING`: being resized.
  public static var modifying: Self { Self(rawValue: "MODIFYING") }
  /// `CREATE_FAILURE`: creation failed.
  public static var createFailure: Self { Self(rawValue: "CREATE_FAILURE") }
  /// `MODIFY_FAILURE`: resize failed.
  public static var modifyFailure: Self { Self(rawValue: "MODIFY_FAILURE") }
  /// `DELETING`: being deleted.
  public static var deleting: Self { Self(rawValue: "DELETING") }

  /// All of them, in the API's order.
  public static let known: [Self] = [
    .running, .maintaining, .abnormal, .overdue, .destroyed, .creating, .modifying, .createFailure,
    .modifyFailure, .deleting,
  ]
}
