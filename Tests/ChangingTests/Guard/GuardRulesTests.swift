import ActionLiterals
import Catalog
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Changing

/// What rules come to.
@Suite struct GuardRulesTests {
  private func rule(
    _ effect: GuardRule.Effect, _ actions: String..., region: String? = nil,
    instance: String? = nil, name: String? = nil, place: String = "config.yaml:2:5"
  ) -> GuardRule {
    GuardRule(
      effect, actions: actions.map(ActionPattern.init), region: region.map(GlobPattern.init),
      instance: instance.map(GlobPattern.init), name: name.map(GlobPattern.init), place: place)
  }

  private func verdict(
    _ rules: [GuardRule], _ action: ActionID, _ id: String?, _ name: String?,
    region: String = "ap-shanghai", instanceName: String? = nil
  ) -> GuardRules.Verdict {
    GuardRules(rules).verdict(
      action, ChangeTarget(instanceID: id, name: name), region: region,
      instanceName: instanceName)
  }

  @Test func aRuleIsAboutItsActionsRegionsInstancesAndNames() {
    let rule = rule(.forbid, "Delete*", region: "ap-sh*", instance: "rmq-1", name: "pay-*")
    #expect(verdict([rule], "DeleteTopic", "rmq-1", "pay-x") == .forbidden(rule))
    #expect(verdict([rule], "ModifyTopic", "rmq-1", "pay-x") == .allowed)
    #expect(verdict([rule], "DeleteTopic", "rmq-1", "order") == .allowed)
    #expect(
      verdict([rule], "DeleteTopic", "rmq-1", "pay-x", region: "ap-guangzhou") == .allowed)
    #expect(
      verdict([rule], "DeleteTopic", "rmq-2", "pay-x", instanceName: "test") == .allowed)
  }

  @Test func anInstanceIsMeantByItsNameToo() {
    let rule = rule(.forbid, "*", instance: "prod-*")
    #expect(verdict([rule], "ModifyTopic", "rmq-1", "t") == .dependsOnInstanceName)
    #expect(
      verdict([rule], "ModifyTopic", "rmq-1", "t", instanceName: "prod-a") == .forbidden(rule))
    #expect(verdict([rule], "ModifyTopic", "rmq-1", "t", instanceName: "test") == .allowed)
    #expect(verdict([rule], "CreateInstance", nil, "prod-b") == .forbidden(rule))
    #expect(verdict([rule], "CreateInstance", nil, "test") == .allowed)
  }

  /// What a rule cannot see it takes for what it is about.
  @Test func anImportIsAboutEveryNameAndInstance() {
    let rule = rule(.forbid, "*", instance: "prod-*", name: "pay-*")
    #expect(verdict([rule], "ImportSourceClusterTopics", nil, "task") == .forbidden(rule))
  }

  @Test func aPatternMayNameTheProduct() {
    for pattern in ["DeleteTopic", "trocket.DeleteTopic", "trocket.Delete*", "*.DeleteTopic"] {
      let rule = rule(.forbid, pattern)
      #expect(verdict([rule], "DeleteTopic", "rmq-1", "t") == .forbidden(rule), "\(pattern)")
      #expect(verdict([rule], "ModifyTopic", "rmq-1", "t") == .allowed, "\(pattern)")
    }
    #expect(verdict([rule(.forbid, "other.*")], "DeleteTopic", "rmq-1", "t") == .allowed)
  }

  /// Of an action that is not known nobody can say what it is about.
  @Test func anUnknownActionIsAboutEveryNameAndInstance() {
    let rule = rule(.forbid, "Delete*", instance: "prod-*", name: "pay-*")
    let unknown = ActionID(service: "other", name: "DeleteTopic")
    #expect(verdict([rule], unknown, "rmq-1", "order") == .forbidden(rule))
    #expect(verdict([rule], "DeleteTopic", "prod-1", "order") == .allowed)
  }

  @Test func forbiddingComesBeforeAsking() {
    let ask = rule(.ask, "*")
    let forbid = rule(.forbid, "Delete*", place: "config.yaml:9:5")
    #expect(verdict([ask, forbid], "DeleteTopic", "rmq-1", "t") == .forbidden(forbid))
    #expect(verdict([ask, forbid], "ModifyTopic", "rmq-1", "t") == .asks(ask, word: "t"))
    #expect(verdict([ask], "ModifyInstance", "rmq-1", nil) == .asks(ask, word: "rmq-1"))
  }

  @Test func aRuleForEverythingMakesItsRegionReadOnly() {
    let rules = GuardRules([rule(.forbid, "*", region: "ap-shanghai")])
    #expect(rules.readOnlyRule(in: "ap-shanghai") == rules.rules[0])
    #expect(rules.readOnlyRule(in: "ap-guangzhou") == nil)
    #expect(GuardRules([rule(.forbid, "Delete*")]).readOnlyRule(in: "ap-shanghai") == nil)
    #expect(GuardRules([rule(.ask, "*")]).readOnlyRule(in: "ap-shanghai") == nil)
  }
}
