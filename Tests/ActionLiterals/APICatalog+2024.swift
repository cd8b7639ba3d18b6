import TRocket
public import TencentCloud

extension APICatalog {
  /// `trocket` as it was in May 2024: what the simulator plays, and the console has words and forms
  /// for.
  public static let trocket2024 = APICatalog.trocket.documented(in: .may2024)
}
