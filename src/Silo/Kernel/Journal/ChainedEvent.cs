namespace Partnership.Silo.Kernel.Journal;

/// <summary>All columns of a journal row that its hash vouches for.</summary>
internal sealed record ChainedEvent(
    string Stream, int Version, string Type, int TypeVersion, string Data, Guid Actor, Guid Organisation, string Purpose,
    Guid Correlation, Guid? Command, string? Answer, DateTimeOffset RecordedAt)
{
    /// <summary>The hash under the chain's key, after the row before.</summary>
    public byte[] Hash(byte[] chainKey, byte[] previous)
    {
        using var hash = new RowHash(chainKey, previous);
        return hash
            .Add(Stream).Add(Version).Add(Type).Add(TypeVersion).Add(Data)
            .Add(Actor).Add(Organisation).Add(Purpose)
            .Add(Correlation).Add(Command).Add(Answer).Add(RecordedAt)
            .Finish();
    }
}
