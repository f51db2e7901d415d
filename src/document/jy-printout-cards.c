/* jy-printout-cards.c - cards side by side, with marks to cut along
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-printout-private.h"

#define MARK JY_MM (4)      /* how long a mark is */
#define PADDING JY_MM (3.5) /* within a card */
#define GAP_BELOW 0.6       /* font sizes that the last block leaves below it */
#define SMALLER 0.94
#define LEAST_SIZE 4.5 /* points: below this nobody reads it */

/* Puts @document into the frame; what is too much is set smaller. */
static void
add_card (JyFlow *self, const JyDocument *document, double x, double y, double width, double height)
{
  guint n_before = self->out->items->len;
  JyFlow card = {
    .out = self->out,
    .document = document,
    .setter = self->setter,
    .x = x + PADDING,
    .width = width - 2 * PADDING,
    .top = y + PADDING,
    .bottom = y + height - PADDING,
    .size = document->size,
    .is_card = TRUE,
  };

  for (;;)
    {
      card.y = card.top;
      jy_flow_run (&card);
      if (card.y <= card.bottom + card.size * GAP_BELOW || card.size < LEAST_SIZE)
        break;
      card.size *= SMALLER;
      g_array_set_size (self->out->items, n_before);
    }
}

/* Short lines outside of the cards, in the corners of the whole. */
static void
add_marks (
  JyFlow *self, guint n_across, guint n_down, const JyBlock *block, double left, double top)
{
  double width = n_across * block->width, height = n_down * block->height;

  for (guint i = 0; i <= n_across; i++)
    {
      double x = left + i * block->width;

      jy_flow_add_item (self, JY_ITEM_LINE, x, top - MARK, 0, MARK * 0.75);
      jy_flow_add_item (self, JY_ITEM_LINE, x, top + height + MARK * 0.25, 0, MARK * 0.75);
    }
  for (guint i = 0; i <= n_down; i++)
    {
      double y = top + i * block->height;

      jy_flow_add_item (self, JY_ITEM_LINE, left - MARK, y, MARK * 0.75, 0);
      jy_flow_add_item (self, JY_ITEM_LINE, left + width + MARK * 0.25, y, MARK * 0.75, 0);
    }
}

/* Where the card @i of a sheet stands, counted from the left. */
static guint
get_column (const JyBlock *block, guint i, guint n_across)
{
  return block->is_back ? n_across - 1 - i % n_across : i % n_across;
}

void
jy_flow_add_cards (JyFlow *self, const JyBlock *block)
{
  guint n_across = MAX ((guint) ((self->width + 1) / block->width), 1);
  double left = self->x + (self->width - n_across * block->width) / 2;
  guint at = 0;

  jy_flow_ensure (self, block->height);
  while (at < block->cards->len)
    {
      guint n_room = MAX ((guint) ((self->bottom - self->y + 1) / block->height), 1);
      guint n_left = (block->cards->len - at + n_across - 1) / n_across;
      guint n_down = MIN (n_room, n_left);
      double top = self->y;

      add_marks (self, n_across, n_down, block, left, top);
      for (guint i = 0; i < n_across * n_down && at < block->cards->len; i++, at++)
        add_card (self, block->cards->pdata[at],
                  left + get_column (block, i, n_across) * block->width,
                  top + (i / n_across) * block->height, block->width, block->height);
      self->y = top + n_down * block->height;
      if (at < block->cards->len)
        jy_flow_new_page (self);
    }
}
