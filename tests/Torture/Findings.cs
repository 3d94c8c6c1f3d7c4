using System.Collections.Immutable;

namespace Partnership.Torture;

/// <summary>What an examination counted, and everything that it found wrong.</summary>
internal sealed record Findings(int Acknowledged, int Read, int Events, int Streams, int Deadlines, int Messages, ImmutableArray<string> Wrong)
{
    public override string ToString() =>
        $"{Acknowledged} commands and {Read} readings acknowledged; {Events} events in {Streams} streams, {Deadlines} deadlines, {Messages} messages; {Wrong.Length} wrong";
}
