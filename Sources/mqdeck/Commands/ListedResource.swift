import ArgumentParser
import Catalog
import TRocket
import TencentCloud

/// What `mqdeck get` can list.
enum ListedResource: String, CaseIterable, ExpressibleByArgument {
  case instances
  case mqttInstances = "mqtt-instances"
  case topics
  case groups
  case roles
  case mqttTopics = "mqtt-topics"
  case mqttUsers = "mqtt-users"

  /// The action that lists it, page by page.
  var action: any Action.Type {
    switch self {
    case .instances: DescribeInstanceList.self
    case .mqttInstances: DescribeMQTTInstanceList.self
    case .topics: DescribeTopicList.self
    case .groups: DescribeConsumerGroupList.self
    case .roles: DescribeRoleList.self
    case .mqttTopics: DescribeMQTTTopicList.self
    case .mqttUsers: DescribeMQTTUserList.self
    }
  }

  /// Whether it stands in an instance, whose id must be given.
  var needsInstance: Bool {
    switch self {
    case .instances, .mqttInstances: false
    case .topics, .groups, .roles, .mqttTopics, .mqttUsers: true
    }
  }

  /// What the name of a thing stands under.
  var nameMember: String { columns[0] }

  /// The columns of a table, by their names on the wire.
  var columns: [String] {
    switch self {
    case .instances:
      [
        "InstanceId", "InstanceName", "InstanceType", "InstanceStatus", "TopicNum",
        "TopicNumLimit", "GroupNum", "GroupNumLimit", "TpsLimit", "ExpiryTime", "Remark",
      ]
    case .mqttInstances:
      [
        "InstanceId", "InstanceName", "InstanceType", "InstanceStatus", "TopicNum",
        "TopicNumLimit", "ClientNumLimit", "TpsLimit", "CreateTime", "Remark",
      ]
    case .topics: ["Topic", "TopicType", "QueueNum", "MsgTTL", "Remark"]
    case .groups:
      ["ConsumerGroup", "ConsumeEnable", "ConsumeMessageOrderly", "MaxRetryTimes", "Remark"]
    case .roles:
      [
        "RoleName", "PermRead", "PermWrite", "AccessKey", "SecretKey", "CreatedTime",
        "ModifiedTime", "Remark",
      ]
    case .mqttTopics: ["Topic", "Remark"]
    case .mqttUsers:
      [
        "Username", "PermRead", "PermWrite", "Password", "CreatedTime", "ModifiedTime", "Remark",
      ]
    }
  }

  /// What the API says of a row's fields, by name.
  var fields: [String: ParameterDescriptor] {
    let catalog = APICatalogs.known.catalog(of: action.id)
    guard let list = catalog?.action(named: action.name)?.response.first(where: \.isList),
      case .structure(let name) = list.kind, let structure = catalog?.structure(named: name)
    else { return [:] }
    return Dictionary(
      structure.members.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
