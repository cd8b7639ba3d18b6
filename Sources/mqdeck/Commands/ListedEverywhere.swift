import Catalog
import TRocket
import TencentCloud
import TerminalUI

/// The items of a list over all instances of the region, each with the instance that it is of.
struct ListedEverywhere {
  private let resource: ListedResource
  private let session: CloudSession
  private let showsSecrets: Bool
  private let isWide: Bool

  init(_ resource: ListedResource, _ session: CloudSession, showsSecrets: Bool, isWide: Bool) {
    self.resource = resource
    self.session = session
    self.showsSecrets = showsSecrets
    self.isWide = isWide
  }

  /// Under which name an item tells its instance.
  static let instanceMember = "InstanceId"

  /// That one instance does not answer keeps the others from nothing.
  func look() async throws -> Repetition.Look {
    guard let listed = resource.instances.items else {
      throw CloudError(.malformed(.unknownAction), action: DescribeInstanceList.id)
    }
    let instances = try await resource.instances.read(listed, [:], in: session)
    let ids = instances.items.compactMap { item -> String? in
      if case .string(let id)? = item[listed.nameMember] { id } else { nil }
      // Of instances of 4.x no action lists anything.
    }.filter { !InstanceResource.isLegacy($0) }
    var items: [[String: JSONValue]] = []
    var problems =
      instances.flaw.map {
        [Phrase($0).about(HelpText.text("the list of instances", "实例列表")).told]
      } ?? []
    for (id, found) in await answers(of: ids) {
      switch found {
      case .success(let list):
        items += list.items.map {
          $0.merging([ListedEverywhere.instanceMember: .string(id)]) { own, _ in own }
        }
        problems += list.flaw.map { [Phrase($0).about(TextWidth.visible(id)).told] } ?? []
      case .failure(let error):
        problems.append(Phrase(error).about(TextWidth.visible(id)).told)
      }
    }
    var look = ListedItems(
      resource.resource, items, showsSecrets: showsSecrets, isWide: isWide,
      leading: [ListedEverywhere.instanceMember]
    ).look(nil)
    look.problems = problems
    look.status = problems.isEmpty ? .done : .refused
    return look
  }

  /// What each instance lists, in the order of the instances.
  private func answers(
    of ids: [String]
  ) async -> [(id: String, found: Result<JSONList, CloudError>)] {
    await withTaskGroup(of: (Int, Result<JSONList, CloudError>).self) { group in
      for (index, id) in ids.enumerated() { group.addTask { (index, await answer(of: id)) } }
      var answers: [Int: Result<JSONList, CloudError>] = [:]
      for await (index, found) in group { answers[index] = found }
      return ids.enumerated().compactMap { index, id in answers[index].map { (id, $0) } }
    }
  }

  private func answer(of id: String) async -> Result<JSONList, CloudError> {
    guard let items = resource.items else {
      return .failure(CloudError(.malformed(.unknownAction), action: DescribeInstanceList.id))
    }
    do throws(CloudError) {
      return .success(
        try await resource.read(items, ["InstanceId": .string(id)], in: session))
    } catch {
      return .failure(error)
    }
  }
}

extension ListedResource {
  /// Reads it by the action of today, which lists more, and where a region does not answer that by the
  /// one of 2024.
  func read(
    _ items: (action: ActionID, nameMember: String), _ parameters: [String: JSONValue],
    in session: CloudSession
  ) async throws(CloudError) -> JSONList {
    if let today = todaysAction {
      do throws(CloudError) {
        return try await session.list(today, parameters, namedBy: items.nameMember)
      } catch {
        guard RegionAnswers.standing(by: error)?.isOutOfReach == true else { throw error }
      }
    }
    return try await session.list(items.action, parameters, namedBy: items.nameMember)
  }

}
