import ModelViewUpdate
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes
@testable import Watching

/// Certificates, device identities, enrichment rules, and what can lock every device out.
@Suite(.serialized) struct CertificateWalkTests {
  private static let gateways = "tab / text:gateways enter enter"
  private static let devices = "\(gateways) : text:mqtt-device-certificates enter"
  private static let authorities = "\(gateways) : text:mqtt-ca-certificates enter"

  private func driver(
    _ keys: String, columns: Int = 120, rows: Int = 40, language: Language = .english
  ) async -> ConsoleDriver {
    let driver = ConsoleDriver(
      columns: columns, rows: rows, language: language, isProduction: columns < 120,
      dialect: .today)
    await driver.start()
    await driver.play(keys)
    return driver
  }

  private func calls(_ driver: ConsoleDriver, _ action: String) -> Int {
    ActionID("mqtt.\(action)").flatMap { driver.client.statistics.byAction[$0]?.calls } ?? 0
  }

  private func value(_ driver: ConsoleDriver, _ name: String) throws -> FieldValue {
    let list = try #require(driver.runtime.model.top?.list)
    let index = try #require(list.resource.fields.firstIndex { $0.name == name })
    return try #require(list.selectedRow).values[index]
  }

  @Test func whatExpiresFirstStandsFirst() async throws {
    let driver = await driver(Self.devices)
    let list = try #require(driver.runtime.model.top?.list)
    let index = try #require(list.resource.fields.firstIndex { $0.name == "NotAfterTime" })
    let times = list.order.compactMap { place -> Int64? in
      if case .time(let time) = list.rows[place].values[index] { time } else { nil }
    }
    #expect(times.count == list.rows.count && times == times.sorted())
    #expect(try value(driver, "Validity") == .token("EXPIRED"))
    await driver.play("j")
    #expect(try value(driver, "Validity") == .token("SOON"))
  }

  @Test func theBoardSaysWhatExpires() async throws {
    let driver = await driver(": text:board enter +90s")
    let found = driver.runtime.model.watch.findings.findings.filter { $0.kind == .certificate }
    #expect(found.count == 1)
    let finding = try #require(found.first)
    #expect(finding.severity == .warning && finding.subject == "DeviceCertificate")
    #expect(finding.detail.english.contains("expired"))
    #expect(finding.location.resource == .deviceCertificates)
    // They do not change by the second.
    let before = calls(driver, "DescribeDeviceCertificates")
    await driver.play("+60s")
    #expect(before > 0 && calls(driver, "DescribeDeviceCertificates") == before)
  }

  @Test func aCertificateIsDeactivatedByTheNameOfItsClientAndThatUndone() async throws {
    let driver = await driver(Self.devices + " j")
    guard case .text(let client) = try value(driver, "ClientId") else {
      Issue.record("no client")
      return
    }
    await driver.play(": text:deactivate-device-certificate enter +1s")
    #expect(driver.screen.contains("active → not active") || driver.screen.contains("ACTIVE"))
    await driver.play("text:wrong enter")
    #expect(calls(driver, "DeactivateDeviceCertificate") == 0)
    await driver.play("ctrl-u text:\(client) enter +2s")
    #expect(calls(driver, "DeactivateDeviceCertificate") == 1)
    await driver.play("ctrl-r")
    #expect(try value(driver, "Status") == .token("INACTIVE"))
    await driver.play("u +1s")
    let word = try #require(driver.runtime.model.top?.review?.confirmation?.asked.all.first)
    await driver.play("text:\(word) enter +2s ctrl-r")
    #expect(calls(driver, "ActivateDeviceCertificate") == 1)
    #expect(try value(driver, "Status") == .token("ACTIVE"))
  }

  @Test func whatIsRevokedStaysSo() async throws {
    let driver = await driver(Self.devices + " j")
    guard case .text(let client) = try value(driver, "ClientId") else {
      Issue.record("no client")
      return
    }
    await driver.play(": text:revoke-device-certificate enter +1s text:\(client) enter +2s")
    #expect(calls(driver, "RevokedDeviceCertificate") == 1)
    await driver.play("u")
    #expect(driver.screen.contains("cannot be undone"))
    await driver.play("ctrl-r : text:activate-device-certificate enter")
    #expect(calls(driver, "ActivateDeviceCertificate") == 0)
  }

  @Test func aCAOnWhichCertificatesHangIsNotDeleted() async throws {
    let driver = await driver(Self.authorities + " G D +1s text:lanyu-device-ca enter +2s")
    #expect(calls(driver, "DeleteCaCertificate") == 1)
    #expect(driver.screen.contains("RelatedDeviceCertificateExists"))
  }

  @Test func keysOfDevicesAreMaskedAndShownOnRequest() async throws {
    let driver = await driver("tab enter : text:mqtt-device-identities enter")
    let list = try #require(driver.runtime.model.top?.list)
    #expect(list.rows.count == 45)
    guard case .secret(let key) = try value(driver, "PrimaryKey") else {
      Issue.record("the key is no secret")
      return
    }
    #expect(!driver.screen.contains(key))
    await driver.play("s")
    #expect(driver.screen.contains(key))
    await driver.play("s")
    #expect(!driver.screen.contains(key) && driver.screen.contains("Secondary key"))
  }

  @Test func aRuleIsReadAndTypedAsJSONAndSentWhole() async throws {
    let driver = await driver("tab enter : text:mqtt-enrichment-rules enter")
    #expect(driver.screen.contains(#""clientId":"sensor-*""#))
    await driver.play("e +1s")
    let form = try #require(driver.runtime.model.top?.form)
    let field = try #require(form.fields.fields.first { $0.descriptor.name == "Condition" })
    #expect(field.text.hasPrefix("{"))
    // What is no JSON does not get out.
    await driver.play("tab ctrl-u text:{ ctrl-s")
    #expect(driver.runtime.model.top?.form?.review == nil)
    await driver.play("ctrl-u text:{\"clientId\":\"sensor-1*\"} ctrl-s +1s")
    #expect(driver.screen.contains(#"{"clientId":"sensor-1*"}"#))
    await driver.play("tab enter +2s")
    #expect(calls(driver, "ModifyMessageEnrichmentRule") == 1)
    #expect(driver.screen.contains(#"{"clientId":"sensor-1*"}"#))
    await driver.play("u +1s tab enter +2s ctrl-r")
    #expect(calls(driver, "ModifyMessageEnrichmentRule") == 2)
    #expect(driver.screen.contains(#""clientId":"sensor-*""#))
  }

  @Test func theTLSModeTakesTwoNames() async throws {
    let driver = await driver("tab / text:kiosk enter : text:change-tls-mode enter +1s")
    let id = try #require(driver.runtime.model.top?.form?.instanceID)
    // As it is there is nothing to send.
    await driver.play("ctrl-s")
    #expect(driver.runtime.model.notice?.text == Phrases.nothingChanged)
    #expect(driver.runtime.model.top?.review == nil)
    await driver.play("right right ctrl-s +1s")
    let words = driver.runtime.model.top?.review?.confirmation?.asked.all
    #expect(words?.count == 2 && words?.first == id)
    await driver.play("text:\(id) enter")
    #expect(calls(driver, "ModifyX509Config") == 0)
    await driver.play("text:\(try #require(words?.last)) enter +2s")
    #expect(calls(driver, "ModifyX509Config") == 1)
  }

  /// Names that are cut cannot be typed, and who cannot see the keys does not know the way out.
  @Test(
    arguments: [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)],
    [Language.english, .chinese])
  func bothNamesAndTheKeysAreSeenInASmallWindow(_ size: Size, _ language: Language) async throws {
    let driver = await driver(
      "tab / text:kiosk enter : text:change-tls-mode enter +1s right right ctrl-s +1s",
      columns: size.columns, rows: size.rows, language: language)
    let words = try #require(driver.runtime.model.top?.review?.confirmation?.asked.all)
    #expect(words.count == 2)
    // What a box breaks is one line again.
    let shown = driver.screen.split { "│\n".contains($0) }
      .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
      .joined(separator: " ")
    for word in words { #expect(shown.contains(word), "\(word): \(driver.screen)") }
    #expect(driver.line(0).contains("PROD"), "\(driver.screen)")
    let footer = driver.line(size.rows - 1)
    for key in ["Enter", "Esc", "F1"] { #expect(footer.contains(key), "\(driver.screen)") }
  }
}
