import { Button, Stack, Text } from '@sanity/ui';
import { useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';

const LOOK_EVERY_MS = 250;

/** What browsers with a barcode reader have: not all, and TypeScript's own list does not know it. */
interface BarcodeReader {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

declare global {
  interface Window {
    readonly BarcodeDetector?: new (options: { readonly formats: readonly string[] }) => BarcodeReader;
  }
}

const Video = styled.video`
  width: 100%;
  max-height: 50vh;
  border-radius: 6px;
  background: #000;
  object-fit: cover;
`;

/** Reads a code with the camera, where the browser can; elsewhere nothing is offered. */
export function CameraScan({ onCode }: { readonly onCode: (code: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  const [fault, setFault] = useState<string>();
  const video = useRef<HTMLVideoElement>(null);
  const heard = useRef(onCode);
  heard.current = onCode;

  useEffect(() => {
    const Reader = window.BarcodeDetector;
    if (!isOpen || Reader === undefined) return;
    let isCurrent = true;
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setInterval> | undefined;
    const reader = new Reader({ formats: ['qr_code', 'code_128', 'ean_13'] });
    const look = async (): Promise<void> => {
      const screen = video.current;
      if (screen === null || screen.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return;
      const [seen] = await reader.detect(screen);
      if (!isCurrent || seen === undefined) return;
      setOpen(false);
      heard.current(seen.rawValue);
    };
    navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }).then(
      (opened) => {
        stream = opened;
        if (!isCurrent) {
          for (const track of opened.getTracks()) track.stop();
          return;
        }
        if (video.current !== null) video.current.srcObject = opened;
        timer = setInterval(look, LOOK_EVERY_MS);
      },
      () => {
        setOpen(false);
        setFault('The camera is not allowed or not there. Type the code instead.');
      },
    );
    return () => {
      isCurrent = false;
      clearInterval(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
  }, [isOpen]);

  if (window.BarcodeDetector === undefined || navigator.mediaDevices === undefined) return null;
  return (
    <>
      <Button
        type="button"
        mode="ghost"
        text={isOpen ? 'Close the camera' : 'Scan with the camera'}
        aria-expanded={isOpen}
        onClick={() => {
          setFault(undefined);
          setOpen(!isOpen);
        }}
      />
      {fault !== undefined && (
        <Text size={1} role="alert">
          {fault}
        </Text>
      )}
      {isOpen && (
        <Stack flex={1} style={{ minWidth: '100%' }}>
          <Video ref={video} autoPlay muted playsInline aria-label="What the camera sees" />
        </Stack>
      )}
    </>
  );
}
