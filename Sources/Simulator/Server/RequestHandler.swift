import FoundationEssentials
import NIOCore
import NIOHTTP1
import TencentCloud

/// One connection: collects a request, asks the simulator, writes the answer.
final class RequestHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  /// The service takes 10 MB by POST.
  private static let bodyLimitBytes = 10_485_760

  private let simulator: Simulator
  private var head: HTTPRequestHead?
  private var body = ByteBuffer()
  private var isTooLarge = false

  init(_ simulator: Simulator) { self.simulator = simulator }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      self.head = head
      body.clear()
      isTooLarge = false
    case .body(var part):
      // The rest of what is too large is read and dropped, so that the answer can be read.
      isTooLarge = isTooLarge || body.readableBytes + part.readableBytes > Self.bodyLimitBytes
      if isTooLarge { body.clear() } else { body.writeBuffer(&part) }
    case .end:
      guard let head else { return }
      self.head = nil
      finish(head, context: context)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

  private func finish(_ head: HTTPRequestHead, context: ChannelHandlerContext) {
    let response = isTooLarge ? simulator.refusalOfSize() : simulator.respond(to: received(head))
    let latency = simulator.faults.latencyMilliseconds
    guard latency > 0 else { return write(response, head, context: context) }
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    context.eventLoop.scheduleTask(in: .milliseconds(Int64(latency))) {
      let (handler, context) = bound.value
      handler.write(response, head, context: context)
    }
  }

  private func received(_ head: HTTPRequestHead) -> ReceivedRequest {
    ReceivedRequest(
      method: head.method.rawValue, target: head.uri, host: head.headers.first(name: "Host") ?? "",
      headers: head.headers.map { HeaderField($0.name, $0.value) },
      body: Data(body.readableBytesView))
  }

  private func write(
    _ response: TransportResponse, _ head: HTTPRequestHead, context: ChannelHandlerContext
  ) {
    var headers = HTTPHeaders()
    headers.add(name: "Content-Type", value: response.contentType ?? "application/json")
    headers.add(name: "Content-Length", value: String(response.body.count))
    if let date = response.date { headers.add(name: "Date", value: date) }
    if !head.isKeepAlive { headers.add(name: "Connection", value: "close") }
    let answer = HTTPResponseHead(
      version: head.version, status: .init(statusCode: response.status), headers: headers)
    context.write(wrapOutboundOut(.head(answer)), promise: nil)
    var buffer = context.channel.allocator.buffer(capacity: response.body.count)
    buffer.writeBytes(response.body)
    context.write(wrapOutboundOut(.body(.byteBuffer(buffer))), promise: nil)
    let written = context.writeAndFlush(wrapOutboundOut(.end(nil)))
    guard !head.isKeepAlive else { return }
    let channel = context.channel
    written.whenComplete { _ in channel.close(promise: nil) }
  }
}
