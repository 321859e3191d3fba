const SHOWN_FOR = 2500;

/** Where pages say what a button did: seen for a while at the foot of the window, and read out. It has to stand there before it says anything. */
export function openNotice(): (message: string) => void {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  document.body.append(notice);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (message) => {
    notice.textContent = message;
    clearTimeout(timer);
    timer = setTimeout(() => {
      notice.textContent = '';
    }, SHOWN_FOR);
  };
}
