import TRocket
import TencentCloud

/// What others do to the cloud all the time: topics, groups and instances come under names that
/// were never there and go again, groups are switched off, fall behind and catch up. What leaks
/// hides in keys that never come back.
actor LongChurn {
  /// How long what was made stays, in minutes.
  private static let lifeMinutes = 40

  let client: CloudClient
  private var number = 0
  private var rocketInstances: [String] = []
  private var named: [(instance: String, name: String)] = []
  private var bought: [String] = []
  private var switchedOff: [(instance: String, group: String)] = []
  private(set) var failure: String?

  init(client: CloudClient) { self.client = client }

  /// Learns which instances there are.
  func begin() async throws {
    let list = try await client.call(DescribeInstanceList(offset: 0, limit: 100))
    rocketInstances = list.data.filter { $0.instanceStatus == .running }
      .compactMap(\.instanceID)
  }

  /// What happens in a minute.
  func minute(_ minute: Int) async {
    do {
      for _ in 0..<2 { try await makeNames() }
      while named.count > 2 * LongChurn.lifeMinutes { try await removeNames() }
      if minute % 15 == 5 { try await changeInstances() }
      if minute % 10 == 0 { try await switchGroups() }
    } catch {
      failure = "\(error)"
    }
  }

  private func makeNames() async throws {
    number += 1
    let instance = rocketInstances[number % rocketInstances.count]
    let name = "churn-\(number)-of-a-tenant-with-a-rather-long-name"
    do throws(CloudError) {
      _ = try await client.call(
        CreateTopic(instanceID: instance, topic: name, topicType: .normal, queueNum: 3))
      _ = try await client.call(
        CreateConsumerGroup(
          instanceID: instance, maxRetryTimes: 16, consumeEnable: true,
          consumeMessageOrderly: false, consumerGroup: name))
      named.append((instance, name))
    } catch {
      // The quota of an instance may be reached: then this one has no place.
      guard error.code?.hasPrefix("LimitExceeded") == true else { throw error }
      _ = try? await client.call(DeleteTopic(instanceID: instance, topic: name))
    }
  }

  private func removeNames() async throws {
    let (instance, name) = named.removeFirst()
    _ = try await client.call(DeleteTopic(instanceID: instance, topic: name))
    _ = try await client.call(DeleteConsumerGroup(instanceID: instance, consumerGroup: name))
  }

  private func changeInstances() async throws {
    number += 1
    let answer = try await client.call(
      CreateInstance(
        instanceType: .basic, name: "churn-\(number)", skuCode: .basic2k,
        vpcList: [VpcInfo(vpcID: "vpc-1", subnetID: "subnet-1")], enablePublic: false))
    if let id = answer.instanceID { bought.append(id) }
    if bought.count > 4 {
      _ = try await client.call(DeleteInstance(instanceID: bought.removeFirst()))
    }
  }

  /// Some fall behind, and those of ten minutes ago catch up.
  private func switchGroups() async throws {
    for (instance, group) in switchedOff { try await setEnabled(true, group, of: instance) }
    switchedOff = []
    for _ in 0..<6 {
      number += 7
      let instance = rocketInstances[number % rocketInstances.count]
      let page = try await client.call(
        DescribeConsumerGroupList(instanceID: instance, offset: number % 40, limit: 1))
      guard let item = page.data.first, item.consumeEnable == true, let name = item.consumerGroup
      else { continue }
      try await setEnabled(false, name, of: instance)
      switchedOff.append((instance, name))
    }
  }

  private func setEnabled(_ isEnabled: Bool, _ group: String, of instance: String) async throws {
    do throws(CloudError) {
      _ = try await client.call(
        ModifyConsumerGroup(
          instanceID: instance, consumerGroup: group, consumeEnable: isEnabled))
    } catch {
      // Its time may be over.
      guard error.code?.hasPrefix("ResourceNotFound") == true else { throw error }
    }
  }
}
