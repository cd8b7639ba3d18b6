import Catalog
import ConfigurationFiles
import Console
import CredentialSources
import ModelViewUpdate
import TencentCloud
import TerminalUI

/// What the page about the program tells of it and of this machine.
struct AboutFacts {
  let plan: CloudPlan
  let process: ProcessEnvironment
  /// How far the service's clock is ahead; nil where no answer told of a difference.
  let skewSeconds: Double?

  var parts: [AboutPart] {
    [
      AboutPart(
        Phrase("Program", "程序"),
        [
          (Phrase("Version", "版本"), Phrase(name: MQDeck.version)),
          (Phrase("Terminal", "终端"), Phrase(name: process.environment["TERM"] ?? "–")),
          (Phrase("Clock", "时钟"), clock),
          (
            Phrase("Time zone", "时区"),
            Phrase(
              plan.setup.zone.source, DoctorWords.chinese(plan.setup.zone.source))
          ),
        ]),
      AboutPart(Phrase("Service", "服务"), [(Phrase("Endpoint", "接入地址"), endpoint)]),
      AboutPart(Phrase("Keys", "密钥"), keys),
      AboutPart(Phrase("Files", "文件"), files),
    ]
  }

  private var timeFormat: ValueFormat {
    ValueFormat(
      language: .english, symbols: .ascii, timeZone: MachineClock.timeZone(plan.setup.zone))
  }

  private var clock: Phrase {
    let now = plan.clock.now().unixMilliseconds
    var format = timeFormat
    format.now = now
    let time = "\(format.time(now)) \(format.zoneName)"
    guard let skewSeconds else {
      return Phrase("\(time), same as the service's", "\(time)，与服务的时钟一致")
    }
    let seconds = Int(skewSeconds.magnitude.rounded())
    let isBehind = skewSeconds > 0
    return Phrase(
      "\(time), \(seconds) s \(isBehind ? "behind" : "ahead of") the service's",
      "\(time)，比服务的时钟\(isBehind ? "慢" : "快") \(seconds) 秒")
  }

  private var endpoint: Phrase {
    if plan.isDemo { return Phrase("the simulated cloud", "模拟云") }
    return plan.setup.endpoint.map { Phrase(name: "\($0.address) (\($0.source))") }
      ?? Phrase("that of the service", "服务的默认地址")
  }

  /// Where they come from and until when they hold.
  private var keys: [(name: Phrase, value: Phrase)] {
    let place = plan.credentialPlan
    var facts = [
      (
        name: Phrase("Source", "来源"),
        value: Phrase(place.name, DoctorWords.chinese(place.chineseName))
      )
    ]
    if place.isFixed { return facts }
    let status = plan.credentialStatus
    let end = status.endsAt.map { Phrase(name: timeFormat.time(Int64($0 * 1000))) }
    facts.append((Phrase("Hold until", "有效至"), end ?? Phrase(name: "–")))
    if let failure = status.failure {
      facts.append((Phrase("Renewal", "更新"), ErrorPhrases.phrase(failure)))
    }
    return facts
  }

  private var files: [(name: Phrase, value: Phrase)] {
    let directories = process.directories
    func path(_ path: String) -> Phrase { Phrase(name: directories.abbreviated(path)) }
    let log = plan.logFile.map { path($0) } ?? Phrase("none (--log-file)", "无（--log-file）")
    return [
      (Phrase("Settings", "设置"), path(directories.configurationFile)),
      (Phrase("Themes", "主题配色"), path(directories.themesDirectory)),
      (Phrase("State, journal", "状态与变更日志"), path(directories.stateDirectory)),
      (Phrase("Log", "运行日志"), log),
    ]
  }
}
