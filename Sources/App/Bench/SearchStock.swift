import Actions
import Bench
import Domain
import Foundation
import Journal
import StorageSQLite

/// Fills an installation for `muster bench search`: 100,000 messages of ten words in 1,000 rooms, and their index.
struct SearchStock {
    private static let rooms = 1_000
    private static let messagesPerRoom = 100
    private static let wordsPerMessage = 10
    private static let plainLookups = 400

    let path: String

    func fill() async throws -> SearchedStock {
        try await BenchHouse.open(path) { try await fill($0) }
    }

    private func fill(_ house: House) async throws -> SearchedStock {
        guard let searcher = try await house.hire(1).first else { throw Fault("nobody searches") }
        let scope = try await house.access.resolve(token: searcher.token)
        let rooms = try await house.performAll(
            0..<Self.rooms, by: { _ in scope },
            action: { CreateRoom(name: "Room \($0)", slug: nil, classification: .internal, isPrivate: false) }
        ).map(\.room.id)
        let words = Vocabulary()
        let count = Self.rooms * Self.messagesPerRoom
        _ = try await house.performAll(
            0..<count, by: { _ in scope },
            action: { number in
                SendMessage(
                    room: .id(rooms[number % Self.rooms]),
                    content: words.text(number, count: Self.wordsPerMessage).joined(separator: " "))
            })
        let begun = Clock.monotonicNanoseconds()
        try await house.search.catchUp()
        let seconds = Double(Clock.monotonicNanoseconds() - begun) / 1e9
        return SearchedStock(
            token: searcher.token, messages: count, rooms: Self.rooms, indexSeconds: seconds,
            questions: words.questions(in: rooms), plainNanoseconds: try await plain(words, count))
    }

    /// The same texts and words in an index in the clear.
    private func plain(_ words: Vocabulary, _ count: Int) async throws -> [UInt64] {
        let index = try PlainWordIndex(path: path + "/plain.db")
        let step = 1_000
        for start in stride(from: 0, to: count, by: step) {
            try index.add(
                (start..<min(start + step, count)).map {
                    (position: Int64($0), words: Set(words.text($0, count: Self.wordsPerMessage)))
                })
        }
        var times: [UInt64] = []
        for number in 0..<Self.plainLookups {
            let word = words.text(number * 97, count: 1)[0]
            let begun = Clock.monotonicNanoseconds()
            _ = try await index.newest(word, limit: Limits.pageSizeDefault)
            times.append(Clock.monotonicNanoseconds() - begun)
        }
        try index.close()
        return times
    }
}

/// Words of which some are as common and most as rare as in what people write (Zipf's law), the same in every run.
private struct Vocabulary: Sendable {
    private static let size = 20_000
    private let cumulated: [Double]

    init() {
        var sum = 0.0
        cumulated = (1...Self.size).map {
            sum += 1 / Double($0)
            return sum
        }
    }

    /// The words of a text.
    func text(_ number: Int, count: Int) -> [String] {
        var state = UInt64(number) &* 2 &+ 1
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let share = Double((state ^ state >> 29) >> 11) / Double(1 << 53)
            return word(rank(share * (cumulated.last ?? 1)))
        }
    }

    private func rank(_ sum: Double) -> Int {
        var (low, high) = (0, cumulated.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if cumulated[middle] < sum { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func word(_ rank: Int) -> String { "w\(rank)x" }

    func questions(in rooms: [RoomID]) -> [SearchedStock.Question] {
        let room = rooms.first?.text ?? ""
        return [
            .init(title: "the commonest word", line: word(0)), .init(title: "a common word", line: word(40)),
            .init(title: "a rare word", line: word(9_000)), .init(title: "a word that nobody said", line: "nowhere"),
            .init(title: "two common words", line: "\(word(2)) \(word(5))"),
            .init(title: "a common and a rare word", line: "\(word(1)) \(word(7_000))"),
            .init(title: "a phrase", line: "\"\(word(0)) \(word(1))\""),
            .init(title: "a word of mine without another", line: "\(word(30)) from:me -\(word(0))"),
            .init(title: "a common word in one room", line: "\(word(3)) in:\(room)"),
        ]
    }
}
