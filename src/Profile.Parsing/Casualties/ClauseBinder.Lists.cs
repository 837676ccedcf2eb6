using Profile.Parsing.Model;

namespace Profile.Parsing.Casualties;

/// <content>Lists behind a mention whose numbers add up to it: <c>19 people died, 11 soldiers and 8 rebels</c>.</content>
internal sealed partial class ClauseBinder
{
    /// <summary>How many items such a list may take.</summary>
    private const int LongestList = 24;

    /// <summary>Where a comma behind a mention opens a list that adds up to it, makes the figures of the list its parts.</summary>
    private void OpenList(int i)
    {
        if (_now.LastBound < 0 || i - _now.LastBound > LongestLead || _whole < 0 || Drafts[_whole].Sentence != _sentence || clause[i + 1].Class is not WordClass.Figure) return;
        if (Drafts[_whole].Figure.Qualifier is not (CasualtyQualifier.Exact or CasualtyQualifier.Approximate or CasualtyQualifier.AtLeast)) return;
        int end = EndOfList(i, Drafts[_whole].Size);
        for (int j = i + 1; j <= end; j++)
        {
            if (clause[j].Class is WordClass.Figure) clause.Figures[clause[j].Figure].ListedIn = _whole;
        }
    }

    /// <summary>Item of the figure with which the list behind the comma adds up to <paramref name="total"/>; -1 when it does not, or when a verb of its own follows.</summary>
    private int EndOfList(int i, int total)
    {
        int sum = 0;
        for (int j = i + 1; j < clause.Count && j <= i + LongestList; j++)
        {
            ref readonly ClauseItem item = ref clause[j];
            if (item.Class is WordClass.Figure)
            {
                ref CountedFigure figure = ref clause.Figures[item.Figure];
                if (figure.Victims.Counted is not CountedThing.People || figure.Victims.IsPartitive || figure.Figure.Best is not > 0 || figure.Figure.Low is null) return -1;
                sum += figure.Figure.Best.Value;
                if (sum > total) return -1;
                if (sum == total) return j > i + 1 && clause[j + 1].Class is WordClass.Break or WordClass.Comma or WordClass.And or WordClass.Close or WordClass.Dash ? j : -1;
            }
            else if (item.Class is not (WordClass.Comma or WordClass.And or WordClass.None or WordClass.People or WordClass.Preposition or WordClass.Of or WordClass.Determiner))
            {
                return -1;
            }
        }
        return -1;
    }

    /// <summary>Keeps what governs, when a dash opens an aside.</summary>
    private void OpenAside() => (_now.Interrupted, _now.InterruptedEnd) = _now.Phase is Phase.Joined ? (_now.Governor, _now.GovernorEnd) : (-1, -1);

    /// <summary>Whether the dash closes an aside, so that what governed before takes more: <c>killing three men – two clerks and a guard – and 12 soldiers</c>.</summary>
    private bool ClosesAside()
    {
        if (_now.Interrupted < 0) return false;
        (_now.Governor, _now.GovernorEnd, _now.Phase, _now.Interrupted) = (_now.Interrupted, _now.InterruptedEnd, Phase.Joined, -1);
        _now.Part = _now.PartFigure = _now.Breakdown = -1;
        _now.Partitive = PartitiveKind.None;
        return true;
    }

    /// <summary>Whether <c>of them</c> only says that some of the people are meant, and gives no number: <c>most of them women, and a guard</c>.</summary>
    private bool IsShare(int i)
    {
        var kind = (PartitiveKind)clause[i].Entry.Value;
        ref readonly ClauseItem next = ref clause[i + 1];
        bool set = next.Class is WordClass.Comma or WordClass.Open or WordClass.Dash && clause[i + 2].Class is WordClass.Figure;
        if (kind is PartitiveKind.Share) return !set || clause[i + 3].Class is not (WordClass.Comma or WordClass.Close or WordClass.Dash);
        return kind is PartitiveKind.Pronoun && !set && next.Class is not WordClass.Figure && i > 0 && clause[i - 1].Class is WordClass.Determiner or WordClass.Thing or WordClass.None or WordClass.Comma or WordClass.Break;
    }
}
