import TRocket
import TencentCloud
import Testing

@testable import mqdeck

struct CallParametersTests {
  private func json(_ action: String, _ words: String...) throws -> String {
    let descriptor = try #require(APICatalog.trocket.action(named: action))
    return try CallParameters(words, for: descriptor).root.json()
  }

  private func mistake(_ action: String, _ words: String...) throws -> String? {
    let descriptor = try #require(APICatalog.trocket.action(named: action))
    do {
      _ = try CallParameters(words, for: descriptor)
      return nil
    } catch {
      return error.message
    }
  }

  @Test func valuesAreTypedByTheAPI() throws {
    #expect(
      try json(
        "CreateTopic", "--InstanceId", "7", "--Topic=a=b", "--QueueNum", "3", "--Remark", "-x")
        == #"{"InstanceId":"7","Topic":"a=b","QueueNum":3,"Remark":"-x"}"#)
    #expect(
      try json("ModifyRole", "--PermRead", "true", "--PermWrite", "false")
        == #"{"PermRead":true,"PermWrite":false}"#)
    #expect(try json("DescribeInstanceList") == "{}")
  }

  @Test func listsAndStructuresAreWrittenOut() throws {
    #expect(
      try json(
        "DescribeTopicList", "--Filters.0.Name", "TopicName", "--Filters.0.Values.0", "a\"b",
        "--Filters.0.Values.1", "中\n", "--Filters.1.Name", "TopicType")
        == #"{"Filters":[{"Name":"TopicName","Values":["a\"b","中\u000a"]},{"Name":"TopicType"}]}"#)
    #expect(
      try json("DescribeTopicList", "--Filters", #"[{"Name":"x"}]"#)
        == #"{"Filters":[{"Name":"x"}]}"#)
  }

  @Test func aGapInAListIsTold() throws {
    #expect(throws: ParameterTree.Mistake("a list has no value number 0", "列表缺少第 0 项（从 0 起）")) {
      try json("DescribeTopicList", "--Filters.1.Name", "TopicType")
    }
  }

  @Test func mistakesSayWhatIsExpected() throws {
    #expect(
      try mistake("DescribeTopicList", "--limit", "1")
        == "unknown option --limit; parameters of the action begin with a capital letter")
    #expect(try mistake("DescribeTopicList", "--Limit") == "--Limit has no value")
    #expect(
      try mistake("DescribeTopicList", "--Limit", "1", "2")
        == "“2” belongs to no parameter; write --Name value")
    #expect(
      try mistake("DescribeTopicList", "--Limit", "1.5")
        == "--Limit must be a whole number, not “1.5”")
    #expect(
      try mistake("DescribeTopicList", "--InstanceID", "x")
        == "DescribeTopicList has no parameter “InstanceID”; did you mean InstanceId? "
        + "(InstanceId, Filters, Offset, Limit, TagFilters, FromGroup)")
    #expect(
      try mistake("DescribeTopicList", "--Filters.0.Nome", "x")
        == "DescribeTopicList.Filters has no parameter “Nome”; did you mean Name? "
        + "(Name, Values)")
    #expect(
      try mistake("DescribeTopicList", "--Filters.Name", "x")
        == "--Filters.Name: Filters is a list; its values are Filters.0, Filters.1 …")
    #expect(
      try mistake("DescribeTopicList", "--Limit", "1", "--Limit", "2")
        == "--Limit is given twice")
    #expect(
      try mistake("ModifyRole", "--PermRead", "yes")
        == "--PermRead must be true or false, not “yes”")
  }
}
