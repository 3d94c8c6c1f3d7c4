namespace Partnership.Embedded;

/// <summary>Where calls to one grain arrive.</summary>
internal interface IMailbox
{
    /// <summary>Takes the call, to run it now or later; refuses when it has ended, and then another stands in its place.</summary>
    bool TryAccept(GrainCall call);

    IEnumerable<Activation> Activations();
}

/// <summary>Who replaces an activation that ends.</summary>
internal interface IMailboxOwner
{
    /// <summary>Removes the activation and finds a new home for the calls that waited for it, in their order.</summary>
    void Succeed(Activation ended, Queue<GrainCall> waiting);
}
