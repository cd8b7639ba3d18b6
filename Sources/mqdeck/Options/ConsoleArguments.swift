import ArgumentParser

/// The options of the console alone.
struct ConsoleArguments: ParsableArguments {
  @Flag(
    help: HelpText.help(
      "Use a simulated cloud: no credentials, no network.", "使用模拟云：无需凭证与网络。"))
  var demo = false

  @Option(
    help: HelpText.help(
      "With --demo: how many times faster than real time it runs, 1 to 60.",
      "与 --demo 一起使用：时间倍速，1 至 60。"),
    transform: ConsoleArguments.speed)
  var speed: Int?

  @OptionGroup var simulator: SimulatorArguments

  /// The values.
  var options: ConsoleOptions {
    ConsoleOptions(demo: demo, simulator: simulator.options, speed: speed)
  }

  static func speed(_ text: String) throws -> Int {
    guard let speed = ConsoleOptions.speed(text) else {
      throw ValidationError(
        HelpText.text("must be a whole number from 1 to 60", "须为 1 至 60 的整数"))
    }
    return speed
  }
}
