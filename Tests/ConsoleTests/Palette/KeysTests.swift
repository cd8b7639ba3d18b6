import ModelViewUpdate
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console

/// What is told of the keys that calls are signed with, and of whose they are.
@Suite(.serialized) struct KeysTests {
  private let failure = CredentialFailure(
    "the login ended", "登录已过期", command: "tccli sso login")

  private func opened() async -> (ConsoleModel, Work) {
    let driver = ConsoleDriver()
    await driver.start()
    var environment = driver.environment
    environment.identity = { Phrase(name: "qcs::cam::uin/1:uin/2") }
    environment.credentialNews = { .recovered }
    let model = driver.runtime.model
    return (model, Work(environment: environment, moment: model.moment))
  }

  @Test func aFailedRenewalIsALineWithTheCommandThatHelps() async {
    var (model, work) = await opened()
    let effect = CredentialUpdate.take(.failed(failure), &model, work)
    #expect(
      model.notice?.text
        == Phrase(
          "Keys could not be renewed: run tccli sso login (the login ended)",
          "密钥更新失败：请运行 tccli sso login（登录已过期）"))
    #expect(effect.labels == ["credential"])
    _ = CredentialUpdate.take(.recovered, &model, work)
    #expect(model.notice?.text == Phrase("Keys were renewed", "密钥已更新"))
  }

  @Test func nobodyWaitsForNewsOfKeysThatStay() async {
    let (_, work) = await opened()
    var environment = work.environment
    environment.credentialNews = nil
    let quiet = Work(environment: environment, moment: work.moment)
    #expect(CredentialUpdate.listen(quiet).labels.isEmpty)
  }

  @Test func aboutSaysWhoOneIsOnceTheServiceSaidSo() async {
    var (model, work) = await opened()
    let effect = AboutUpdate.open(&model, work)
    #expect(effect.labels == ["identity"])
    #expect(facts(model)["You are"] == "–")
    AboutUpdate.take(Phrase(name: "qcs::cam::uin/1:uin/2"), &model, work)
    #expect(facts(model)["You are"] == "qcs::cam::uin/1:uin/2")
    // What is moved under the eyes of its reader is no page of its own.
    model.overlay = nil
    AboutUpdate.take(Phrase(name: "other"), &model, work)
    #expect(model.overlay == nil)
  }

  private func facts(_ model: ConsoleModel) -> [String: String] {
    guard case .help(let page)? = model.overlay else { return [:] }
    var facts: [String: String] = [:]
    for case .fact(let name, let value) in page.lines { facts[name.english] = value.english }
    return facts
  }

  @Test func aCallWithoutKeysSaysWhy() {
    let error = CloudError(
      .noCredential(failure), action: ActionID(service: "trocket", name: "DescribeTopic"))
    #expect(
      ErrorPhrases.phrase(error).english
        == "DescribeTopic: no keys to sign with: run tccli sso login (the login ended)")
  }

  /// Nothing is said of whose keys they are once there are none.
  @Test func undoingWithoutKeysSaysWhatToDo() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start()
    await driver.play("enter tab e down ctrl-u text:new ctrl-s tab enter : text:journal enter")
    var model = driver.runtime.model
    let work = Work(environment: driver.environment, moment: model.moment)
    model.session.secretIDEnd = nil
    _ = CredentialUpdate.take(.failed(failure), &model, work)
    let change = try #require(JournalUndo.selected(model))
    _ = JournalUndo.open(change, &model, work)
    #expect(
      model.notice?.text.english
        == "No keys to undo it with: run tccli sso login (the login ended)")
    _ = CredentialUpdate.take(.recovered, &model, work)
    _ = JournalUndo.open(change, &model, work)
    #expect(model.notice?.text.english.hasPrefix("It was made with another SecretId") == true)
  }
}
