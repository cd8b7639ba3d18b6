import Catalog
import CredentialSources
import TencentCloud
import Watching

/// Names that were seen last where an unfinished command line would call: by its address, its account
/// and its region, without a call.
struct SeenNameCompletion {
  private let words: [String]
  private let names: SeenNames

  init(_ typed: [String]) {
    let words = SeenNameCompletion.whole(typed)
    self.words = words
    let process = ProcessEnvironment.live()
    func value(_ option: String) -> String? { SeenNameCompletion.value(of: option, in: words) }
    var connection = ConnectionOptions()
    connection.region = value("--region")
    connection.profile = value("--profile")
    connection.endpoint = value("--endpoint")
    connection.insecureHTTP = words.contains("--insecure-http")
    let isDemo = words.contains("--demo")
    let place = isDemo ? nil : Setup(connection, in: process).answerPlace
    let file = SeenNameFile(in: process.directories)
    names = place.map { file.names(of: $0, at: process.unixSeconds()) } ?? SeenNames()
  }

  /// The words as they were typed: bash takes each `:` and `=` in one for a word of its own.
  private static func whole(_ words: [String]) -> [String] {
    var whole: [String] = []
    var goesOn = false
    for word in words {
      let isBreak = word == ":" || word == "="
      if isBreak || goesOn, let last = whole.indices.last {
        whole[last] += word
      } else {
        whole.append(word)
      }
      goesOn = isBreak
    }
    return whole
  }

  /// A shell reads what it completes: a name that could be more than a name is left out.
  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix("-")
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "-_.%/@+:".utf8.contains(byte)
        }
      }
  }

  var instances: [String] { names.instances.values.joined().filter(Self.isPlain).sorted() }
  /// The groups of the instance that is named, or of all.
  var groups: [String] { ofInstance(names.groups) }
  /// The topics of the instance that is named, or of all.
  var topics: [String] { ofInstance(names.topics) }

  /// Names for a parameter of the API that stands before the word that is completed.
  func values(of parameter: String) -> [String]? {
    switch parameter {
    case "--InstanceId": instances
    case "--ConsumerGroup", "--Group": groups
    case "--Topic": topics
    default: nil
    }
  }

  private func ofInstance(_ names: [String: [String]]) -> [String] {
    let id = ["--instance", "--InstanceId"].lazy.compactMap {
      SeenNameCompletion.value(of: $0, in: words)
    }.first
    let lists = id.flatMap { names[$0] }.map { [$0] } ?? Array(names.values)
    return Set(lists.joined().filter(SeenNameCompletion.isPlain)).sorted()
  }

  private static func value(of option: String, in words: [String]) -> String? {
    for (index, word) in words.enumerated() {
      if word == option, index + 1 < words.count, !words[index + 1].isEmpty {
        return words[index + 1]
      }
      if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
    }
    return nil
  }
}

extension Setup {
  /// Where calls would go, as whom; nil where that is not known.
  var answerPlace: AnswerPlace? {
    guard let credentials, let region, regionMistake == nil, endpointMistake == nil else {
      return nil
    }
    let options = CallOptions(profile, language: nil, endpoints: productEndpoints)
    var configuration = options.configuration(
      credentials.known ?? Credential(secretID: "", secretKey: ""), region: region.name,
      endpoint: endpoint?.address)
    configuration.account = credentials.account
    return AnswerPlace(configuration)
  }
}
