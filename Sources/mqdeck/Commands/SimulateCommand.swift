import Catalog
import ModelViewUpdate
import ArgumentParser
import ConfigurationFiles
import Glibc
import TencentCloud

/// `mqdeck simulate`: the simulated cloud alone, for another shell or another program.
struct SimulateCommand: ParsableCommand, RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "simulate",
      abstract: HelpText.text(
        "Run the simulated cloud alone, on 127.0.0.1.", "在 127.0.0.1 上单独运行模拟云。"),
      discussion: HelpText.text(
        """
        It takes the SecretId and SecretKey in TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, \
        or where these are not set SecretId \(DemoCloud.credential.secretID) and SecretKey \
        \(DemoCloud.credential.secretKey), which “mqdeck --endpoint http://127.0.0.1:PORT” uses by \
        itself where there are no others. It prints “listening on http://127.0.0.1:PORT” once it \
        serves, and runs until it is interrupted.
        """,
        """
        使用环境变量 TENCENTCLOUD_SECRET_ID 与 TENCENTCLOUD_SECRET_KEY；未设置时使用 SecretId \
        \(DemoCloud.credential.secretID) 与 SecretKey \(DemoCloud.credential.secretKey)，\
        “mqdeck --endpoint http://127.0.0.1:PORT”在没有其他凭证时会自动使用它们。开始服务后输出\
        “listening on http://127.0.0.1:PORT”，运行至被中断。
        """))
  }

  @Option(help: HelpText.help("The port; 0 takes a free one.", "端口；0 表示任选空闲端口。"))
  var port: UInt16 = 0

  @Option(
    help: HelpText.help(
      """
      How many times faster than real time the cloud runs, 1 to 60. Callers keep their own clocks: \
      signatures and limits are held to the machine's.
      """, "模拟云的时间倍速，1 至 60。调用方使用自己的时钟，签名与限频以本机时钟为准。"),
    transform: ConsoleArguments.speed)
  var speed = 1

  @OptionGroup var simulator: SimulatorArguments

  func run(in process: ProcessEnvironment) throws -> ExitStatus {
    // Before any thread is started, so that they all leave these signals to this one.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let credential = try SimulateCommand.credential(process)
    let options = simulator.options
    let number = Int(port)
    let clock = DemoClock(speed: speed)
    let server: DemoCloud.Server
    do {
      server = try DemoCloud.serve(
        port: number, options, credential: credential, clock: clock,
        callTime: { MachineClock.now().unixMilliseconds })
    } catch {
      throw CommandFailure(
        .refused, "cannot listen on 127.0.0.1:\(port): \(error)",
        "无法监听 127.0.0.1:\(port)：\(error)")
    }
    do throws(OutputFailure) {
      try process.output.print("listening on http://127.0.0.1:\(server.port)")
    } catch {
      server.stop()
      throw error
    }
    var received: Int32 = 0
    sigwait(&signals, &received)
    server.stop()
    return ExitStatus(signal: received)
  }

  /// That of the variables, so that whoever calls it needs no other.
  private static func credential(_ process: ProcessEnvironment) throws -> Credential {
    let variables = EnvironmentCredential(process.environment)
    if let refusal = variables.refusal {
      throw CommandFailure(.wrongUsage, Phrase(ofFiles: refusal))
    }
    guard let found = variables.credential else { return DemoCloud.credential }
    return Credential(secretID: found.secretID, secretKey: found.secretKey, token: found.token)
  }
}
