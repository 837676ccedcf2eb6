namespace Profile.Parsing.Casualties;

/// <summary>A figure of a sentence with the noun it counts, and what the binding has found out about it.</summary>
internal struct CountedFigure
{
    public Figure Figure;

    public Victims Victims;

    /// <summary>Index of its item in the sentence.</summary>
    public int Item;

    public FigurePlace Place;

    /// <summary>Joined by a comma, <c>and</c> or the like to the figure before it.</summary>
    public bool IsJoined;

    /// <summary>How many parentheses it stands in.</summary>
    public int Depth;

    /// <summary>Bound to an event already.</summary>
    public bool IsBound;

    /// <summary>Its people were released, or returned.</summary>
    public bool IsReturned;

    /// <summary>Part of the figure of the chain that stands before it: <c>12 people, including 3 children, were killed</c>.</summary>
    public bool IsPartOfChain;

    /// <summary>Index of the draft that it is part of, -1 when of none.</summary>
    public int PartOfDraft;

    /// <summary>Index of the figure of the sentence that it is part of once that one is bound, -1 when of none.</summary>
    public int PartOf;

    /// <summary>Part of people that an earlier paragraph told of: <c>of the dead</c> opens this one.</summary>
    public bool IsPartOfBefore;

    /// <summary>Index of the draft to which the list that it stands in adds up, -1 when there is none.</summary>
    public int ListedIn;

    /// <summary>Index of its own draft, -1 while it is not bound.</summary>
    public int Draft;

    /// <summary>Forgets what the binding found out, for the figure of the item at <paramref name="index"/>.</summary>
    public void BeginAt(int index)
    {
        (Item, Place, Depth) = (index, default, 0);
        IsJoined = IsBound = IsReturned = IsPartOfChain = IsPartOfBefore = false;
        PartOfDraft = PartOf = ListedIn = Draft = -1;
    }
}
