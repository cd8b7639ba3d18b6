import Catalog
import ModelViewUpdate
package import Panes
import TRocket
package import TencentCloud

/// What was read for the permission matrix.
package struct PermissionsAnswer: Sendable {
  /// What arrived.
  package enum Content: Sendable {
    /// The instances of a kind.
    case instances(PermissionsPane.Kind, Result<[PermissionsPane.Instance], CloudError>)
    /// Everybody of an instance with what they are allowed, by the names of parameters.
    case holders(
      PermissionsPane.Kind, instanceID: String,
      Result<[String: [String: JSONValue]], CloudError>)
    /// Nothing more comes.
    case finished
  }

  /// The pane that asked.
  package let paneID: Int
  /// Its generation when it asked.
  package let generation: Int
  /// What arrived.
  package let content: Content
}

/// Reads the permission matrix: the instances, then a few of them at once. The client keeps to the
/// service's limits.
struct PermissionsEffects {
  /// Instances that are read at once.
  private static let window = 4

  let environment: ConsoleEnvironment
  let region: String
  /// What the region is known to speak.
  let dialects: RegionDialects

  func read(paneID: Int, generation: Int) -> Effect<Message> {
    .run(RequestLabel.permissions(paneID)) { [environment, region, dialects] send in
      let client = await environment.client(region)
      @Sendable func tell(_ content: PermissionsAnswer.Content) {
        send(
          .permissionsRead(
            PermissionsAnswer(paneID: paneID, generation: generation, content: content)))
      }
      let mqtt: Dialect?
      do throws(CloudError) {
        mqtt = try await DialectQuestion.dialect(
          for: Resources.resource(.mqttUsers), dialects, client)
      } catch {
        // The lists of the instances say why.
        mqtt = nil
      }
      var wanted: [(kind: PermissionsPane.Kind, id: String)] = []
      for kind in PermissionsPane.Kind.allCases {
        let found = await PermissionsEffects.instances(kind, client, mqtt)
        tell(.instances(kind, found))
        for instance in (try? found.get()) ?? [] { wanted.append((kind, instance.id)) }
      }
      await withTaskGroup(of: Void.self) { group in
        for (index, instance) in wanted.enumerated() {
          if index >= PermissionsEffects.window { await group.next() }
          group.addTask {
            let found = await PermissionsEffects.holders(
              instance.kind, instance.id, client, mqtt)
            tell(.holders(instance.kind, instanceID: instance.id, found))
          }
        }
      }
      tell(.finished)
    }
  }

  private static func reader(
    _ kind: PermissionsPane.Kind, _ instanceID: String?, _ client: CloudClient, _ mqtt: Dialect?
  ) -> ReadBackReader {
    let users = mqtt == .today ? MQTTUserResource.todaysRecipe : MQTTUserResource.recipe
    return ReadBackReader(
      client: client, recipe: kind == .role ? RoleResource.recipe : users,
      purpose: .modification, target: ChangeTarget(instanceID: instanceID, name: nil))
  }

  private static func instances(
    _ kind: PermissionsPane.Kind, _ client: CloudClient, _ mqtt: Dialect?
  ) async -> Result<[PermissionsPane.Instance], CloudError> {
    do throws(CloudError) {
      let ofMQTT = DescribeMQTTInstanceList.id.spoken(in: mqtt)
      let list = try await reader(kind, nil, client, mqtt).rows(
        kind == .role ? DescribeInstanceList.id : ofMQTT, filter: nil, namedBy: "InstanceId")
      // Who may do what in a part of the instances is not the matrix that was asked for.
      if let flaw = list.flaw { return .failure(flaw) }
      return .success(
        list.items.compactMap { row in
          guard case .string(let id)? = row["InstanceId"] else { return nil }
          let name = if case .string(let name)? = row["InstanceName"] { name } else { id }
          return PermissionsPane.Instance(id: id, name: name)
        })
    } catch {
      return .failure(error)
    }
  }

  /// Only what stands in the grid is kept: the rows hold keys and passwords too.
  private static func holders(
    _ kind: PermissionsPane.Kind, _ instanceID: String, _ client: CloudClient,
    _ mqtt: Dialect?
  ) async -> Result<[String: [String: JSONValue]], CloudError> {
    let reader = reader(kind, instanceID, client, mqtt)
    guard case .row(let action, _, let nameMember)? = reader.recipe.sources.first else {
      return .success([:])
    }
    var found: [String: [String: JSONValue]] = [:]
    do throws(CloudError) {
      let list = try await reader.rows(action, filter: nil, namedBy: nameMember)
      if let flaw = list.flaw { return .failure(flaw) }
      // In place of two switches policies decide today.
      let policies =
        kind == .user && mqtt == .today
        ? try await UserPolicies.read(of: instanceID, client) : nil
      for row in list.items {
        guard case .string(let name)? = row[nameMember] else { continue }
        var values: [String: JSONValue] = [:]
        for field in reader.recipe.fields {
          let value = row[field] ?? reader.recipe.aliases[field].flatMap { row[$0] }
          if let value, value != .null { values[field] = value }
        }
        if let policies {
          values["PermWrite"] = policies.allows(name, "pub").map { .bool($0) }
          values["PermRead"] = policies.allows(name, "sub").map { .bool($0) }
        }
        found[name] = values
      }
      return .success(found)
    } catch {
      return .failure(error)
    }
  }
}
