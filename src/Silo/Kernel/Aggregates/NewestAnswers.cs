using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Kernel.Aggregates;

/// <summary>
/// What the newest commands of a stream were answered: a form is sent twice within seconds. What is older the journal
/// knows, so that a long life costs no memory.
/// </summary>
internal sealed class NewestAnswers
{
    private const int Most = 16;
    private readonly Queue<KeptAnswer> _newest = [];

    /// <summary>Whether there are older ones than those here.</summary>
    public bool AreMore { get; private set; }

    public KeptAnswer? To(CommandId command) => _newest.FirstOrDefault(each => each.Command == command);

    public void Add(KeptAnswer answer)
    {
        _newest.Enqueue(answer);
        if (_newest.Count <= Most)
            return;
        _newest.Dequeue();
        AreMore = true;
    }
}
