import { Button, Card, Flex, Heading, Stack, Text } from '@sanity/ui';
import { formatDate, formatWindow } from '@stallkeep/wording';
import { findWindow, listToPack, sumBySku } from './day.ts';
import { Buttons, Sheet, Tickets } from './look.ts';
import { useMarket } from './market.ts';
import { PartCard } from './PartCard.tsx';
import { PrintedGoods } from './PrintedGoods.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { Empty } from './Problem.tsx';
import { countWords, formatGoods } from './words.ts';

/** What has to be picked and packed for the day: summed for the table, then by order. */
export function PackingTab() {
  const { day, event, locale } = useMarket();
  const parts = listToPack(day);
  const rows = sumBySku(parts);
  if (parts.length === 0) {
    return (
      <Empty title="Nothing to pack" advice="Everything of this day is packed, or nobody has ordered for it yet." />
    );
  }
  const title = `Packing list, ${formatDate(day.on, { locale, zone: event.zone, near: day.at })}`;
  return (
    <Stack gap={5}>
      <Flex gap={3} align="center" justify="space-between" wrap="wrap">
        <Text size={1} muted>
          {countWords(parts.length, 'order', 'orders')} to get ready
        </Text>
        <Buttons>
          <Button type="button" mode="ghost" text="Print" onClick={() => window.print()} />
        </Buttons>
      </Flex>
      <Card border radius={3} padding={3}>
        <Sheet data-testid="packing-sum">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col" data-number="">
                How many
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.sku}>
                <td>
                  {formatGoods(row)}
                  <Text size={1} muted style={{ marginTop: '0.375rem' }}>
                    {row.sku}
                  </Text>
                </td>
                <td data-number="">
                  <strong>{row.quantity}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </Sheet>
      </Card>
      <Heading as="h2" size={1}>
        By order
      </Heading>
      <Tickets>
        {parts.map((part) => (
          <PartCard key={part.partId} part={part} />
        ))}
      </Tickets>
      <PrintSheet>
        <h1>{title}</h1>
        <p>
          {event.name} · {countWords(parts.length, 'order', 'orders')}
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">{''}</th>
              <th scope="col" data-number="">
                How many
              </th>
              <th scope="col">What</th>
              <th scope="col">SKU</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.sku}>
                <td data-box="" />
                <td data-number="">{row.quantity}</td>
                <td>{formatGoods(row)}</td>
                <td>{row.sku}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2>By order</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{''}</th>
              <th scope="col">Code</th>
              <th scope="col">For</th>
              <th scope="col">When</th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => {
              const when = findWindow(part);
              return (
                <tr key={part.partId}>
                  <td data-box="" />
                  <td data-code="">{part.collectCode}</td>
                  <td>{part.buyerName ?? part.reference}</td>
                  <td>{when === undefined ? '' : formatWindow(when, { locale, zone: part.zone, near: day.at })}</td>
                  <td>
                    <PrintedGoods lines={part.lines} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </PrintSheet>
    </Stack>
  );
}
