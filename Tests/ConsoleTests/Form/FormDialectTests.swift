import ModelViewUpdate
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes

/// Forms take what the region speaks, and what nobody knows it to speak refuses nothing.
@Suite struct FormDialectTests {
  private func driver(_ keys: String, _ dialect: Dialect = .today) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40, dialect: dialect)
    await driver.start()
    await driver.play(keys)
    return driver
  }

  private func names(_ driver: ConsoleDriver) throws -> [String] {
    try #require(driver.runtime.model.top?.form).fields.fields.map(\.descriptor.name)
  }

  private func field(_ name: String, _ driver: ConsoleDriver) throws -> FormField {
    let form = try #require(driver.runtime.model.top?.form)
    return try #require(form.fields.fields.first { $0.descriptor.name == name })
  }

  @Test func aTopicHasTheFieldsAndTypesOfItsDialect() async throws {
    let old = try await names(driver("enter tab +", .may2024))
    #expect(old == ["InstanceId", "Topic", "TopicType", "QueueNum", "Remark", "MsgTTL"])
    let driver = await driver("enter tab +")
    #expect(
      try names(driver) == old + ["TagList", "AutoExpireDelete", "AutoExpireTime"])
    #expect(try !field("QueueNum", driver).descriptor.isRequired)
    guard case .choice(let types) = try field("TopicType", driver).content else {
      Issue.record("the types are no choice")
      return
    }
    #expect(types.values.contains("LITE"))
  }

  @Test func aNewRemarkOfAGroupGoesWithItsSwitches() async throws {
    for dialect in [Dialect.today, .may2024] {
      let driver = await driver("enter e", dialect)
      let isRequired = try field("ConsumeEnable", driver).descriptor.isRequired
      #expect(isRequired == (dialect == .today))
      await driver.play("esc r text:! ctrl-s")
      let change = try #require(driver.runtime.model.top?.review?.items.first?.change)
      #expect((change.parameters["ConsumeEnable"] != nil) == isRequired)
    }
  }

  @Test func whatNobodyKnowsIsAskedForAndRequiresNothing() throws {
    var model = ConsoleDriver().runtime.model
    model.answers = LearntAnswers()
    let topic = try #require(model.spoken(CreateTopic.id))
    #expect(topic.parameters.contains { $0.name == "AutoExpireTime" && !$0.isRequired })
    #expect(topic.parameters.contains { $0.name == "QueueNum" && !$0.isRequired })
    #expect(model.dialectRefusal(ModifyInstanceEndpoint.id) == nil)
  }

  @Test func anActionOfTheOtherDialectSaysWhyItIsNotThere() async {
    let driver = await driver(": text:modifyinstanceendpoint enter", .may2024)
    #expect(driver.runtime.model.top?.form == nil)
    let name = ModifyInstanceEndpoint.id.shownName
    #expect(driver.runtime.model.notice?.text == Phrases.ofOtherDialect(name, .may2024))
    let today = await self.driver(": text:deletemqtttopic enter")
    #expect(
      today.runtime.model.notice?.text == Phrases.ofOtherDialect("DeleteMQTTTopic", .today))
  }

  @Test func anUndoIsSentAsTheRegionTakesIt() async throws {
    let driver = await driver("enter r text:! ctrl-s tab enter u")
    let change = try #require(driver.runtime.model.top?.review?.items.first?.change)
    #expect(change.action.parameters.first { $0.name == "ConsumeEnable" }?.isRequired == true)
    #expect(change.parameters["ConsumeEnable"] != nil)
  }
}
