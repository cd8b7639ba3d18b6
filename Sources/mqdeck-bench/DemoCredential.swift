/// The pair that `mqdeck simulate` accepts where none is set (README).
enum DemoCredential {
  static let secretID = "AKIDdemoOnlyForTheMQDeckSimulator"
  static let secretKey = "demoOnlyForTheMQDeckSimulator"
}
