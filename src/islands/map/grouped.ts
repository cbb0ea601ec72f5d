/** Puts what would overlap together: pixels in, groups out. Nothing is moved aside, so a marker always stands where it is. */

interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Group<Member extends Spot> extends Spot {
  readonly members: readonly Member[];
}

/**
 * Joins the two nearest groups until no two are nearer than `reach`; a group stands in the middle of its members.
 * @param reach in the unit of x and y
 */
export function grouped<Member extends Spot>(spots: readonly Member[], reach: number): readonly Group<Member>[] {
  const groups: Group<Member>[] = spots.map((spot) => ({ members: [spot], x: spot.x, y: spot.y }));
  for (let pair = nearestPair(groups, reach); pair; pair = nearestPair(groups, reach)) {
    const [first, second] = pair;
    groups.splice(groups.indexOf(second), 1);
    groups[groups.indexOf(first)] = joined([...first.members, ...second.members]);
  }
  return groups;
}

function nearestPair<Member extends Spot>(groups: readonly Group<Member>[], reach: number): readonly [Group<Member>, Group<Member>] | undefined {
  let nearest: readonly [Group<Member>, Group<Member>] | undefined;
  let least = reach;
  groups.forEach((first, number) => {
    for (const second of groups.slice(number + 1)) {
      const distance = Math.hypot(first.x - second.x, first.y - second.y);
      if (distance < least) [nearest, least] = [[first, second], distance];
    }
  });
  return nearest;
}

function joined<Member extends Spot>(members: readonly Member[]): Group<Member> {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return { members, x: mean(members.map(({ x }) => x)), y: mean(members.map(({ y }) => y)) };
}
