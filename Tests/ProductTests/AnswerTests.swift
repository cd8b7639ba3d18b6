import FoundationEssentials
import TRocket
import Testing

@Suite struct AnswerTests {
  private func read<Answer: Decodable>(_ json: String) throws -> Answer {
    try JSONDecoder().decode(Answer.self, from: Data(json.utf8))
  }

  private func write(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  @Test func aWrongTypeCostsItsFieldOnly() throws {
    let answer: DescribeTopicList.Response = try read(
      """
      {"TotalCount": 9007199254740993, "RequestId": "x", "New": {},
       "Data": [{"Topic": 5, "QueueNum": "3", "TopicType": "NEWER", "InstanceId": "rmq-a"}]}
      """)
    #expect(answer.totalCount == 9_007_199_254_740_993)
    #expect(
      answer.data == [TopicItem(instanceID: "rmq-a", topicType: TopicType(rawValue: "NEWER"))])
  }

  /// Only a list that is there and empty is empty.
  @Test(arguments: [
    "{}", #"{"Data": null}"#, #"{"Data": {}}"#, #"{"Data": "none"}"#, #"{"Data": [{}, 7]}"#,
    #"{"Data": [null]}"#,
  ])
  func whatIsNoListIsNotEmpty(json: String) throws {
    #expect(throws: DecodingError.self) {
      let _: DescribeTopicList.Response = try read(json)
    }
    let empty: DescribeTopicList.Response = try read(#"{"Data": []}"#)
    #expect(empty.data.isEmpty && empty.totalCount == nil)
  }

  /// Without a total a short page is the last one: only the service may say that there is none.
  @Test func aTotalThatCannotBeReadIsNoMissingOne() throws {
    for total in [#""32""#, "32.5", "18446744073709551616", "{}", "true"] {
      #expect(throws: DecodingError.self, "\(total)") {
        let _: DescribeTopicList.Response = try read(#"{"Data": [], "TotalCount": \#(total)}"#)
      }
    }
    let unsaid: DescribeTopicList.Response = try read(#"{"Data": [], "TotalCount": null}"#)
    #expect(unsaid.totalCount == nil)
  }

  @Test func aListThatMayBeNullIsNotKnownThen() throws {
    for json in ["{}", #"{"EndpointList": null, "TagList": null}"#] {
      let answer: DescribeInstance.Response = try read(json)
      #expect(answer.endpointList == nil && answer.tagList == nil)
    }
    #expect(throws: DecodingError.self) {
      let _: DescribeInstance.Response = try read(#"{"EndpointList": "none"}"#)
    }
    // In a part of an answer it costs no more than itself.
    let endpoint: InstanceEndpoint = try read(#"{"Type": "PUBLIC", "IpRules": [1]}"#)
    #expect(endpoint.ipRules == nil && endpoint.type?.rawValue == "PUBLIC")
  }

  @Test func timesComeInSecondsAndMilliseconds() throws {
    let seconds: DescribeTopic.Response = try read(#"{"CreateTime": 1683601674}"#)
    let milliseconds: DescribeTopic.Response = try read(
      #"{"CreatedTime": 1683601674000, "LastUpdateTime": 0}"#)
    #expect(seconds.createdTime == Date(timeIntervalSince1970: 1_683_601_674))
    #expect(milliseconds == seconds)
  }

  @Test func anAnswerIsWrittenWithNulls() throws {
    let rule = IpRule(ip: "10.0.0.0/8", allow: true)
    #expect(try write(rule) == #"{"Allow":true,"Ip":"10.0.0.0\/8","Remark":null}"#)
    let list = DescribeRoleList.Response(totalCount: 0)
    #expect(try write(list) == #"{"Data":[],"TotalCount":0}"#)
  }

  @Test func aRequestLeavesOutWhatIsNil() throws {
    let request = CreateMQTTInsPublicEndpoint(
      instanceID: "mqtt-a", bandwidth: 5, rules: [PublicAccessRule(ipRule: "::/0", allow: true)])
    let json = try write(request)
    #expect(
      json
        == #"{"Bandwidth":5,"InstanceId":"mqtt-a","Rules":[{"Allow":true,"IpRule":"::\/0"}]}"#)
    let again: CreateMQTTInsPublicEndpoint = try read(json)
    #expect(again == request)
  }
}
