// Made by product-generate of monitor-2018-07-24.json: change that, not this.

/// The types of all actions.
public enum CloudMonitorActions {
  /// In the order of the API's document.
  public static let all: [any CloudMonitorAction.Type] = [
    GetMonitorData.self,
    DescribeStatisticData.self,
    DescribeBaseMetrics.self,
    GetTopNMonitorData.self,
  ]
}
