import Domain
import NIOCore
import Testing

@testable import Gateway

@Suite struct HandshakeGateTests {
    /// Takes until it is refused: faster than any refill.
    private func refusal(_ gate: HandshakeGate, from address: @autoclosure () -> String?) -> (taken: Int, Refusal?) {
        for taken in 0..<1_000_000 {
            if let refusal = gate.refusal(to: address()) { return (taken, refusal) }
        }
        return (1_000_000, nil)
    }

    @Test func `an address may open fifty sockets a second, a hundred at once, and no other address pays for it`()
        throws
    {
        let gate = HandshakeGate()
        let (taken, refused) = refusal(gate, from: "192.0.2.1")
        let refusal = try #require(refused)
        #expect(taken >= Int(Limits.handshakesPerAddressBurst) && taken < Int(Limits.handshakesBurst))
        #expect(refusal.code == .rateLimited && (1...20).contains(refusal.retryAfterMilliseconds ?? 0))
        #expect(gate.refusal(to: "192.0.2.2") == nil && gate.refusal(to: nil) == nil)
    }

    @Test func `all together may open a thousand a second, two thousand at once`() throws {
        let gate = HandshakeGate()
        let (taken, refused) = refusal(gate, from: nil)
        #expect(taken >= Int(Limits.handshakesBurst))
        #expect(refused?.code == .busy && refused?.retryAfterMilliseconds == 1)
        var number = 0
        var isRefused = false
        while !isRefused, number < 1_000_000 {
            number += 1
            isRefused = gate.refusal(to: "address \(number)")?.code == .busy
        }
        #expect(isRefused, "an address of its own is no way around what all share")
    }

    @Test(arguments: [
        ("192.0.2.7", "192.0.2.7"), ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"), ("2001:db8:1:2::1", "2001:db8:1:2::/64"),
        ("2001:db8:1:3::1", "2001:db8:1:3::/64"),
    ])
    func `an address counts as itself, one of version 6 as its network`(address: String, name: String) throws {
        let socket = try SocketAddress(ipAddress: address, port: 1)
        #expect(Peers().counted(socket) == name)
    }

    @Test(arguments: ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"])
    func `a program on this machine is counted with all only, since it may be a proxy`(address: String) throws {
        let socket = try SocketAddress(ipAddress: address, port: 1)
        let nobody: SocketAddress? = nil
        #expect(Peers().counted(socket) == nil && Peers().counted(nobody) == nil)
        var peers = Peers()
        peers.countsLocal = true
        #expect(peers.counted(socket) != nil)
    }

    @Test func `a trusted proxy is not counted as itself, nor is its client by the proxy's address`() throws {
        let proxies = TrustedProxies([try #require(IPNetwork("192.0.2.0/24"))])
        let proxy = try SocketAddress(ipAddress: "192.0.2.1", port: 1)
        #expect(Peers().knowing(proxies).counted(proxy) == nil && Peers().counted(proxy) == "192.0.2.1")
        let client = proxies.client(peer: proxy) { $0 == "X-Forwarded-For" ? ["198.51.100.7"] : [] }
        #expect(Peers().knowing(proxies).counted(client) == "198.51.100.7")
    }

    @Test func `seats are given back once, and each address has its own`() {
        let lobby = Lobby(seatsMax: 2)
        let first = lobby.enter("a")
        #expect(first != nil && lobby.enter("a") != nil && lobby.enter("a") == nil && lobby.enter("b") != nil)
        first?.leave()
        first?.leave()
        #expect(lobby.enter("a") != nil && lobby.enter("a") == nil)
        for _ in 0..<100 { #expect(lobby.enter(nil) != nil) }
    }
}
