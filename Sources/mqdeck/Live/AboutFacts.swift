import Catalog
import ConfigurationFiles
import Console
import CredentialSources
import TencentCloud
import TerminalUI

/// What the page about the program tells of it and of this machine.
struct AboutFacts {
  let plan: CloudPlan
  let process: ProcessEnvironment

  var parts: [AboutPart] {
    [
      AboutPart(
        Phrase("Program", "程序"),
        [
          (Phrase("Version", "版本"), Phrase(name: MQDeck.version)),
          (Phrase("Terminal", "终端"), Phrase(name: process.environment["TERM"] ?? "–")),
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
    let zone = MachineClock.timeZone(plan.setup.zone)
    let end = status.endsAt.map {
      Phrase(
        name: ValueFormat(language: .english, symbols: .ascii, timeZone: zone).time(
          Int64($0 * 1000)))
    }
    facts.append((Phrase("Hold until", "有效至"), end ?? Phrase(name: "–")))
    if let failure = status.failure {
      facts.append((Phrase("Renewal", "更新"), ErrorPhrases.phrase(failure)))
    }
    return facts
  }

  private var files: [(name: Phrase, value: Phrase)] {
    let directories = process.directories
    func path(_ path: String) -> Phrase { Phrase(name: directories.abbreviated(path)) }
    return [
      (Phrase("Settings", "设置"), path(directories.configurationFile)),
      (Phrase("Themes", "主题配色"), path(directories.themesDirectory)),
      (Phrase("State, journal", "状态与日志"), path(directories.stateDirectory)),
    ]
  }
}
