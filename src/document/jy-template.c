/* jy-template.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-template-private.h"

const JyTemplateWord jy_template_subjects[] = {
  { "household", JY_TEMPLATE_FOR_HOUSEHOLD },
  { "resident", JY_TEMPLATE_FOR_RESIDENT },
  { "list", JY_TEMPLATE_FOR_LIST },
  { "referral", JY_TEMPLATE_FOR_REFERRAL },
  { "sample", JY_TEMPLATE_FOR_SAMPLE },
  { "call", JY_TEMPLATE_FOR_CALL },
  { "rectification", JY_TEMPLATE_FOR_RECTIFICATION },
  { "score", JY_TEMPLATE_FOR_SCORE },
  { "handover", JY_TEMPLATE_FOR_HANDOVER },
  { "sheet", JY_TEMPLATE_FOR_SHEET },
  { "team", JY_TEMPLATE_FOR_TEAM },
  { "staff", JY_TEMPLATE_FOR_STAFF },
  { "day", JY_TEMPLATE_FOR_DAY },
  { "entry", JY_TEMPLATE_FOR_ENTRY },
  { "centre", JY_TEMPLATE_FOR_CENTRE },
  { NULL },
};

const char *
jy_template_get_id (const JyTemplate *self)
{
  return self->id;
}

JyTemplateSubject
jy_template_get_subject (const JyTemplate *self)
{
  return self->subject;
}

JyGroup
jy_template_get_group (const JyTemplate *self)
{
  return self->group;
}

const char *
jy_template_get_book (const JyTemplate *self)
{
  return self->book != NULL ? self->book : "";
}

gboolean
jy_template_needs_agreement (const JyTemplate *self)
{
  return self->needs_agreement;
}

gboolean
jy_template_shows_numbers (const JyTemplate *self)
{
  return self->shows_numbers;
}

gboolean
jy_template_is_card (const JyTemplate *self)
{
  return self->paper == JY_PAPER_CARDS;
}

JyElement *
jy_template_get_root (JyTemplate *self)
{
  return self->root;
}

JyPaper
jy_template_get_paper (const JyTemplate *self)
{
  return self->paper;
}

void
jy_template_set_paper (JyTemplate *self, JyPaper paper)
{
  if (!jy_template_is_card (self))
    self->paper = paper;
}

double
jy_template_get_size (const JyTemplate *self)
{
  return self->size;
}

void
jy_template_set_size (JyTemplate *self, double size)
{
  self->size = CLAMP (size, JY_TEMPLATE_MIN_SIZE, JY_TEMPLATE_MAX_SIZE);
}

guint
jy_template_get_slogan (const JyTemplate *self)
{
  return self->slogan;
}

void
jy_template_set_slogan (JyTemplate *self, guint slogan)
{
  self->slogan = slogan;
}
