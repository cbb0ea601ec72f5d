interface Props {
  readonly number: string;
  /** The numbers of an invented municipality are no links: nobody may ring a stranger. */
  readonly isInvented: boolean;
}

export const PhoneNumber = ({ number, isInvented }: Props) =>
  isInvented ? (
    <bdi dir="ltr" className="phone">
      {number}
    </bdi>
  ) : (
    <a className="phone" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
      <bdi dir="ltr">{number}</bdi>
    </a>
  );
