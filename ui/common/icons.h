#pragma once

#include "common/tokens.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace encore::ui {

/// The one icon set: SVG on a 24 px grid, 1.6 px strokes, tinted by token when drawn.
enum class Icon {
    None,
    Logo, Today, Reviews, Cases, Customers, Orders, Topics, Figures, Templates, Settings, Requests, Rewards,
    Search, Plus, Minus, Back, Forward, Up, Down, ChevronDown, ChevronRight, Close, Undo, Redo, Copy, Open, Link, Unlink,
    Note, Tag, Snooze, Filter, Sort, More, Edit, Trash, Star, StarHalf, StarEmpty,
    Site, Shop, Map, Marketplace, Mail, Phone, Chat, Social,
    Import, Export, Backup, Print, Warning, Error, Info, Check, Clock, User, Users, Attach, Photo, Video,
    Calendar, Question, Reply, Lock, Keyboard, Globe, File, Folder, Box, Truck, Gift, Chart, Table, Send, Archive, Eye, Menu, Refresh, Idea,
    Count_
};

/// An icon that always has today's colour of `token`, also after the theme changed, and is sharp at every scale.
QIcon icon(Icon which, Token token = Token::Text2);

/// Paints an icon into a square of `rect` (centred). For delegates and custom widgets.
void paintIcon(QPainter* painter, const QRectF& rect, Icon which, Token token = Token::Text2);

/// Same with a ready colour, for text on coloured ground.
void paintIcon(QPainter* painter, const QRectF& rect, Icon which, const QColor& color);

} // namespace encore::ui
