/// The pair that `mqdeck simulate` accepts where none is set (see the manual's topic “simulator”).
enum DemoCredential {
  static let secretID = "AKIDdemoOnlyForTheMQDeckSimulator"
  static let secretKey = "demoOnlyForTheMQDeckSimulator"
}
