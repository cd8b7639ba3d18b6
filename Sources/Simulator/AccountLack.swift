import TencentCloud

/// What an account or its region may lack, so that it can be seen what becomes of a console then.
public enum AccountLack: String, CaseIterable, Hashable, Sendable {
  /// The region has no product `mqtt`, and `trocket` no action for MQTT.
  case noMQTT = "no-mqtt"
  /// The region has no product `monitor`.
  case noMonitor = "no-monitor"
  /// The account may not read monitoring data.
  case monitorDenied = "monitor-denied"
  /// The account's free calls of `monitor` are used up.
  case monitorQuota = "monitor-quota"
  /// The service does not rank series that are asked for by a part of their names.
  case noRanking = "no-ranking"

  /// Why an action is refused for it; nil where it is not.
  func refusal(of action: ActionID) -> ServiceFault? {
    switch (self, action.service) {
    case (.noMQTT, "mqtt"), (.noMonitor, "monitor"):
      ServiceFault("UnsupportedRegion", "The product is not offered in this region.")
    case (.noMQTT, "trocket") where action.name.contains("MQTT"):
      ServiceFault("InvalidAction", "The action \(action.name) does not exist.")
    case (.monitorDenied, "monitor"):
      ServiceFault(
        "UnauthorizedOperation",
        "You are not authorized to perform operation (monitor:\(action.name)).")
    // Only the points are counted.
    case (.monitorQuota, "monitor") where action.name == "GetMonitorData":
      ServiceFault(
        "FailedOperation.ErrNotOpen", "The free calls of this month are used up.")
    case (.noRanking, "monitor") where action.name == "GetTopNMonitorData":
      .invalidValue("there are no valid statistics type")
    default: nil
    }
  }
}
