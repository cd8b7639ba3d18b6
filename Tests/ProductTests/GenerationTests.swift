import FoundationEssentials
import Testing

@testable import product_generate

@Suite struct GenerationTests {
  private static let root =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")

  @Test(arguments: Product.all) func generatedFilesAreThoseOfTheData(product: Product) throws {
    let folder = "\(Self.root)/\(product.folder)"
    let files = try Generation.files(of: product) { try data($0, product) }
    let found = try FileManager.default.subpathsOfDirectory(atPath: "\(folder)/Generated")
    #expect(Set(found.filter { $0.hasSuffix(".swift") }) == Set(files.keys))
    for (path, text) in files {
      let checkedIn = FileManager.default.contents(atPath: "\(folder)/Generated/\(path)")
      #expect(checkedIn == Data(text.utf8), "run product-generate: \(path) is not of the data")
    }
  }

  @Test(arguments: [
    (#""CreateTopic":"#, #""CreateNothing":"#), (#""SendMessage.MsgBody""#, #""SendMessage.X""#),
  ])
  func factsThatDoNotFitAreMissed(text: String, mistake: String) throws {
    let product = Product.all[0]
    #expect(throws: ProductFacts.Missing.self) {
      _ = try Generation.files(of: product) { name in
        let data = try data(name, product)
        guard name == product.facts else { return data }
        return Data(String(decoding: data, as: UTF8.self).replacing(text, with: mistake).utf8)
      }
    }
  }

  /// What one document alone has and requires could not be a member of a type for both.
  @Test func aNewRequiredParameterIsMissed() throws {
    let product = Product.all[0]
    #expect(throws: FieldBuilder.OddField.self) {
      _ = try Generation.files(of: product) { name in
        let text = String(decoding: try data(name, product), as: UTF8.self)
        guard name == "trocket-2026.json" else { return Data(text.utf8) }
        return Data(try requiring("AutoExpireDelete", in: text).utf8)
      }
    }
  }

  private func requiring(_ name: String, in text: String) throws -> String {
    let field = try #require(text.firstRange(of: "\"\(name)\""))
    let flag = try #require(text[field.upperBound...].firstRange(of: "\"required\": false"))
    return text[..<flag.lowerBound] + "\"required\": true" + text[flag.upperBound...]
  }

  private func data(_ name: String, _ product: Product) throws -> Data {
    try #require(FileManager.default.contents(atPath: "\(Self.root)/\(product.folder)/\(name)"))
  }

  @Test(arguments: [
    ("InstanceId", "instanceID"), ("SSLServerCertId", "sslServerCertID"), ("MsgTTL", "msgTTL"),
    ("ConsumerLag", "consumerLag"), ("TopicV4", "topicV4"), ("Url", "url"),
    ("IpRules", "ipRules"), ("Id", "id"), ("UnitCname", "unitCname"),
  ])
  func memberNames(wireName: String, name: String) { #expect(memberName(wireName) == name) }

  @Test(arguments: [
    ("CREATE_FAILURE", "createFailure"), ("mqtt-ws", "mqttWs"), ("FIFO", "fifo"),
    ("AlreadyExists", "alreadyExists"), ("platinum_1w", "platinum1w"), ("mTLS", "mTLS"),
  ])
  func caseNames(value: String, name: String) { #expect(caseName(value) == name) }
}
